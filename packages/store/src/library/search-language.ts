import { fold, isStopword, splitCompound, stem, SYNONYM_GROUPS, synonymsOf, tokens } from '@samskab/danish';
import {
  DEFAULT_PARAMETERS,
  type Language,
  type SearchParameters,
  type Synonym,
  type Word,
} from '@samskab/search';
import { danishLexicon } from './lexicon-file.ts';

/** Most of the folded letters are Danish ones; where they are not, folding again gives the same form. */
const unfolded = (form: string): string =>
  form.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');

const words = (text: string): readonly Word[] =>
  tokens(text).map(({ text: word, start, end }) => ({ form: fold(word), start, end }));

const stemOf = (form: string): string => fold(stem(unfolded(form)));
const stemsOf = (term: string): readonly string[] => words(term).map(({ form }) => stemOf(form));

function partsOf(form: string): readonly (readonly string[])[] {
  const lexicon = danishLexicon();
  const danish = unfolded(form);
  const readings = splitCompound(danish, lexicon);
  // `poesigruppe` has an o and an e.
  const others = readings.length > 0 || danish === form ? readings : splitCompound(form, lexicon);
  return others.map(({ parts }) => parts.map(({ text }) => fold(text)));
}

let synonyms: ReadonlyMap<string, readonly Synonym[]> | null = null;

/**
 * Terms of the same stems are one; what is found for any of them is found for all. Who asks for a narrow word finds
 * the wide one, too, below all else: refugees are often called newcomers.
 */
function synonymsByStem(): ReadonlyMap<string, readonly Synonym[]> {
  const all = new Map<string, Map<string, Synonym>>();
  const add = (term: string, other: string, kind: string) => {
    const [key, stems] = [stemsOf(term).join(' '), stemsOf(other)];
    const found = all.get(key) ?? new Map<string, Synonym>();
    all.set(key, found);
    const otherKey = stems.join(' ');
    if (otherKey !== key && !found.has(otherKey)) found.set(otherKey, { stems, kind });
  };
  for (const term of SYNONYM_GROUPS.flatMap(({ left, right }) => [...left, ...right]))
    for (const { term: other, kind } of synonymsOf(term)) add(term, other, kind);
  for (const { kind, left, right } of SYNONYM_GROUPS)
    if (kind === 'narrower') for (const narrow of right) for (const wide of left) add(narrow, wide, 'wider');
  return new Map([...all].map(([key, found]) => [key, [...found.values()]]));
}

/** Set by hand until they are tuned on judged queries. */
export const SEARCH_PARAMETERS: SearchParameters = {
  ...DEFAULT_PARAMETERS,
  synonym: { same: 0.55, older: 0.5, english: 0.5, narrower: 0.4, wider: 0.2, other: 0.4 },
};

/** What the search knows of Danish. Forms are folded: æ is ae, ø is oe and å is aa. */
export const SEARCH_LANGUAGE: Language = {
  words,
  stem: stemOf,
  parts: partsOf,
  synonyms: (key) => (synonyms ??= synonymsByStem()).get(key) ?? [],
  isStopword,
};
