import {
  fold,
  isStopword,
  splitCompound,
  stem,
  SYNONYM_GROUPS,
  synonymsOf,
  tokens,
  type Synonym,
} from '@samskab/danish';
import { DEFAULT_PARAMETERS, danishLanguage, type Language, type SearchParameters } from '@samskab/search';
import { danishLexicon } from './lexicon-file.ts';

const stems = (term: string): string =>
  tokens(term)
    .map(({ text }) => fold(stem(text)))
    .join(' ');

type Wider = Omit<Synonym, 'kind'> & { readonly kind: 'wider' };
let wider: ReadonlyMap<string, readonly Wider[]> | null = null;

/** For a narrow word the wide ones: who asks for refugees finds newcomers, too, below all else. */
function widerByStem(): ReadonlyMap<string, readonly Wider[]> {
  const all = new Map<string, Wider[]>();
  for (const { kind, left, right } of SYNONYM_GROUPS)
    if (kind === 'narrower')
      for (const narrow of right) {
        const found = all.get(stems(narrow)) ?? [];
        all.set(stems(narrow), found);
        found.push(...left.map((term): Wider => ({ term, kind: 'wider' })));
      }
  return all;
}

/** What the search knows of Danish. */
export const SEARCH_LANGUAGE: Language = danishLanguage({
  tokens,
  fold,
  stem,
  isStopword,
  synonymsOf: (term) => [...synonymsOf(term), ...((wider ??= widerByStem()).get(stems(term)) ?? [])],
  splitCompound: (word) => splitCompound(word, danishLexicon()),
  isWord: (word) => danishLexicon().has(word),
});

/** Set by hand until they are tuned on judged queries. */
export const SEARCH_PARAMETERS: SearchParameters = {
  ...DEFAULT_PARAMETERS,
  synonym: { same: 0.55, older: 0.5, english: 0.5, narrower: 0.4, wider: 0.2, other: 0.4 },
};
