import { formOf } from '../document/form-of.ts';
import type { Language, Synonym } from '../language.ts';
import type { SearchParameters } from '../parameters.ts';
import { NONE } from '../storage/none.ts';
import { formsThatBegin, nearForms, type NearForm } from '../vocabulary/near-forms.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Concept, FormOfConcept, ReasonKind, Together } from './concept.ts';
import type { QueryWord, Term } from './parse-query.ts';

/** What expanding a query needs to know. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly parameters: SearchParameters;
  /** In how many documents a form stands. */
  readonly documentsWith: (form: number) => number;
}

/** A term, the words that stand right before and after it, and whether its last word is still being written. */
export interface TermInQuery {
  readonly term: Term;
  readonly before: QueryWord | null;
  readonly after: QueryWord | null;
  readonly isUnfinished: boolean;
}

/** Gathers the forms of one concept; the way that counts most is the one that is kept. */
export class Expansion {
  readonly #known: Known;
  readonly #forms = new Map<number, FormOfConcept>();
  readonly #together: Together[] = [];

  constructor(known: Known) {
    this.#known = known;
  }

  add(form: number, weight: number, kind: ReasonKind): void {
    if (form === NONE || weight <= 0) return;
    const before = this.#forms.get(form);
    if (!before || before.weight < weight) this.#forms.set(form, { form, weight, kind });
  }

  addTogether(members: readonly (readonly number[])[], weight: number, kind: ReasonKind): void {
    if (weight > 0 && members.length > 0 && members.every((forms) => forms.length > 0))
      this.#together.push({ members, weight, kind });
  }

  /** The heaviest forms; among equals those that come first in the order of letters, which all processes share. */
  get forms(): readonly FormOfConcept[] {
    const all = [...this.#forms.values()];
    const most = this.#known.parameters.forms;
    if (all.length <= most) return all;
    const { forms } = this.#known.vocabulary;
    const named = all.map((found) => ({ found, text: forms.textOf(found.form) }));
    const sorted = named.toSorted((a, b) => b.found.weight - a.found.weight || (a.text < b.text ? -1 : 1));
    return sorted.slice(0, most).map(({ found }) => found);
  }

  get together(): readonly Together[] {
    return this.#together;
  }
}

/** One concept of all the terms that "or" joins. */
export function conceptOf(terms: readonly TermInQuery[], query: string, known: Known): Concept {
  const expansion = new Expansion(known);
  for (const one of terms) {
    if (one.term.isPhrase) addPhrase(expansion, one.term, known);
    else for (const word of one.term.words) addWord(expansion, word, one, known);
  }
  return {
    words: terms.map(({ term }) => query.slice(term.words[0]?.start, term.words.at(-1)?.end)),
    forms: expansion.forms,
    together: expansion.together,
    isDemanded: terms.every(({ term }) => term.isPhrase),
  };
}

/** The words of a phrase as they are written; small ones only when there are no others, since few are kept. */
function addPhrase(expansion: Expansion, { words }: Term, { vocabulary, parameters }: Known): void {
  const telling = words.filter(({ isStopword }) => !isStopword);
  const members = (telling.length > 0 ? telling : words).map(({ form }) => {
    const number = vocabulary.forms.find(form);
    return number === NONE ? [] : [number];
  });
  expansion.addTogether(members, parameters.exact, 'phrase');
}

function addWord(expansion: Expansion, word: QueryWord, around: TermInQuery, known: Known): void {
  const { isRare } = addMeanings(expansion, word, around, known);
  if (isRare) addTypos(expansion, word.form, known);
}

/** All that a word means as it is written. Tells whether the word itself, in any form, is rare or unknown. */
export function addMeanings(
  expansion: Expansion,
  word: QueryWord,
  around: TermInQuery,
  known: Known,
): { readonly isRare: boolean } {
  const { vocabulary, language, parameters } = known;
  const stem = language.stem(word.form);
  expansion.add(vocabulary.forms.find(word.form), parameters.exact, 'exact');
  for (const form of vocabulary.ofStem(stem)) expansion.add(form, parameters.stem, 'stem');
  const isRare = documentsOf(expansion, known) <= parameters.rare;
  for (const { form, isHead } of vocabulary.withPart(stem))
    expansion.add(form, isHead ? parameters.compoundHead : parameters.compoundModifier, 'compound');
  addJoined(expansion, word, around, known);
  addParts(expansion, word.form, known);
  for (const phrase of termsAround(word, around))
    for (const synonym of language.synonyms(phrase)) addSynonym(expansion, synonym, known);
  if (around.isUnfinished) addPrefixed(expansion, word.form, known);
  return { isRare };
}

const documentsOf = (expansion: Expansion, { documentsWith }: Known): number =>
  expansion.forms.reduce((sum, { form }) => sum + documentsWith(form), 0);

/** Two neighbours that are one word in the text: `frivillig center` finds `frivilligcenter`. */
function addJoined(
  expansion: Expansion,
  word: QueryWord,
  { before, after }: TermInQuery,
  known: Known,
): void {
  const { vocabulary, parameters } = known;
  const pairs = [before && [before.form, word.form], after && [word.form, after.form]].filter(
    (pair) => !!pair,
  );
  for (const [first, second] of pairs)
    for (const link of parameters.links) {
      const form = vocabulary.forms.find(`${first}${link}${second}`);
      if (form === NONE) continue;
      expansion.add(form, parameters.compoundHead, 'compound');
      const stem = vocabulary.stemOf(form);
      if (stem === NONE) continue;
      for (const other of vocabulary.ofStem(vocabulary.stems.textOf(stem)))
        expansion.add(other, parameters.compoundHead * parameters.stem, 'compound');
    }
}

/** A compound looked for, found as its parts: `ældreensomhed` finds `ensomhed` and `ældre` in one text. */
function addParts(expansion: Expansion, form: string, known: Known): void {
  const { language, parameters } = known;
  const isAlone = parameters.partAlone > 0 && documentsOf(expansion, known) < parameters.relaxedAtLeast;
  for (const reading of language.parts(form).slice(0, parameters.readingsOfQuery)) {
    if (reading.length < 2) continue;
    const forms = reading.map((part) => formOf({ form: part }));
    const members = forms.map((part) => formsMeaning(part, known));
    expansion.addTogether(members, parameters.part, 'part');
    if (isAlone) for (const form of members.flat()) expansion.add(form, parameters.partAlone, 'part');
  }
}

/** A part in its forms, as a part of other compounds, and as its synonyms of one word. */
function formsMeaning(part: string, { vocabulary, language }: Known): readonly number[] {
  const stems = [language.stem(part)];
  for (const { stems: other } of language.synonyms(part)) if (other.length === 1) stems.push(...other);
  return stems.flatMap((stem) => [...vocabulary.ofStem(stem)]);
}

function addSynonym(expansion: Expansion, { stems, kind }: Synonym, { vocabulary, parameters }: Known): void {
  const { synonym, synonymInCompound } = parameters;
  const weight = Object.hasOwn(synonym, kind) ? (synonym[kind] ?? synonym.other) : synonym.other;
  const [stem, ...more] = stems;
  if (stem === undefined) return;
  if (more.length > 0) {
    expansion.addTogether(
      stems.map((one) => [...vocabulary.ofStem(one)]),
      weight,
      'synonym',
    );
    return;
  }
  for (const form of vocabulary.ofStem(stem)) expansion.add(form, weight, 'synonym');
  for (const { form } of vocabulary.withPart(stem))
    expansion.add(form, weight * synonymInCompound, 'synonym');
}

/** A word, and the pairs it makes with its neighbours, which may have synonyms of their own. */
function termsAround(word: QueryWord, { before, after }: TermInQuery): readonly string[] {
  const terms = [word.form];
  if (before) terms.push(`${before.form} ${word.form}`);
  if (after) terms.push(`${word.form} ${after.form}`);
  return terms;
}

/** Words that begin with the one being written; the most used when there are too many. */
function addPrefixed(expansion: Expansion, word: string, known: Known): void {
  const { vocabulary, parameters, documentsWith } = known;
  if (word.length < 2) return;
  for (const form of mostUsed(
    formsThatBegin(vocabulary, word),
    parameters.prefixForms,
    vocabulary,
    documentsWith,
  ))
    expansion.add(form, parameters.prefix, 'prefix');
}

function addTypos(expansion: Expansion, word: string, known: Known): void {
  const { vocabulary, parameters, documentsWith } = known;
  const near = wordsNear(word, known);
  const distance = near[0]?.distance ?? 0;
  const weight = distance === 1 ? parameters.typoOfOne : parameters.typoOfTwo;
  const forms = near.map(({ form }) => form);
  for (const form of mostUsed(forms, parameters.typoForms, vocabulary, documentsWith)) {
    expansion.add(form, weight, 'typo');
    const stem = vocabulary.stemOf(form);
    if (stem === NONE) continue;
    for (const other of vocabulary.ofStem(vocabulary.stems.textOf(stem)))
      expansion.add(other, weight, 'typo');
  }
}

/** Words that stand in documents and may be what was meant. Two letters wrong is only believed when none is nearer. */
export function wordsNear(
  word: string,
  { vocabulary, parameters, documentsWith }: Known,
): readonly NearForm[] {
  const most = typosAllowed(word, parameters);
  if (most === 0) return [];
  const near = nearForms(vocabulary, word, most).filter(({ form }) => documentsWith(form) > 0);
  const nearest = near.filter(({ distance }) => distance === 1);
  return nearest.length > 0 ? nearest : near;
}

/** How many edits a word may be from what was meant. A year or an amount is never taken for another. */
function typosAllowed(word: string, { typoOfOneFrom, typoOfTwoFrom }: SearchParameters): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  const letters = [...word].length;
  if (letters >= typoOfTwoFrom) return 2;
  return letters >= typoOfOneFrom ? 1 : 0;
}

/** The forms in most documents, in the order of letters where equal. */
export function mostUsed(
  forms: readonly number[],
  most: number,
  vocabulary: Vocabulary,
  documentsWith: (form: number) => number,
): readonly number[] {
  return forms
    .map((form) => ({ form, documents: documentsWith(form), text: vocabulary.forms.textOf(form) }))
    .toSorted((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : 1))
    .slice(0, most)
    .map(({ form }) => form);
}
