import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import { tokens } from '../tokens.ts';
import { SYNONYM_GROUPS } from './groups.ts';
import type { SynonymKind } from './groups.ts';

/** A term that finds what another term means. */
export interface Synonym {
  readonly term: string;
  readonly kind: SynonymKind;
}

const words = (term: string): readonly string[] => tokens(term).map(({ text }) => text);
/** A term in one spelling. */
const written = (term: string): string => words(term).map(fold).join(' ');
/** What all forms of a term have in common. */
const stemmed = (term: string): string =>
  words(term)
    .map((word) => fold(stem(word)))
    .join(' ');

type Index = ReadonlyMap<string, ReadonlyMap<string, SynonymKind>>;

/** For each term, as `keyOf` makes it, the terms that it finds; the first group that says so decides the kind. */
function indexBy(keyOf: (term: string) => string): Index {
  const index = new Map<string, Map<string, SynonymKind>>();
  const add = (from: readonly string[], to: readonly string[], kind: SynonymKind): void => {
    for (const term of from) {
      const key = keyOf(term);
      const found = index.get(key) ?? new Map<string, SynonymKind>();
      index.set(key, found);
      for (const other of to)
        if (stemmed(other) !== stemmed(term) && !found.has(other)) found.set(other, kind);
    }
  };
  for (const { kind, left, right } of SYNONYM_GROUPS) {
    add(left, kind === 'same' ? left : right, kind);
    if (kind === 'older') add(right, left, kind);
  }
  return index;
}

const BY_WRITING = indexBy(written);
const BY_STEM = indexBy(stemmed);

/** How many words the longest term with synonyms has: no longer rows of words need to be looked up. */
export const MOST_WORDS_IN_TERM: number = Math.max(
  ...[...BY_STEM.keys()].map((key) => key.split(' ').length),
);

/**
 * What else to look for when somebody asks for a term: words that mean the same, narrower words, older and newer
 * words, and Danish words for English ones. Case and spelling of the term make no difference; a form that is in
 * no group counts as the terms it shares its stem with. A term of several words is looked up as a whole. Nothing is followed further than one step.
 *
 * @param term one word or several
 * @example synonymsOf('senior').map(({ term }) => term) // => ['ældre', 'gamle mennesker']
 * @example synonymsOf('volunteers')[0] // => { term: 'frivillig', kind: 'english' }
 * @example synonymsOf('cykelpumpe') // => []
 */
export const synonymsOf = (term: string): readonly Synonym[] =>
  Array.from(BY_WRITING.get(written(term)) ?? BY_STEM.get(stemmed(term)) ?? [], ([other, kind]) => ({
    term: other,
    kind,
  }));
