import { ENGLISH, NARROWER, OLDER } from './directed.ts';
import { SAME } from './same.ts';

/**
 * What binds the terms of a group: `same` – all of them mean the same; `narrower` – the left ones are wider,
 * and find the right ones only; `older` – the right ones are older words for the left ones, and each side finds
 * the other; `english` – the left ones are English, and find the right ones only.
 */
export type SynonymKind = 'same' | 'narrower' | 'older' | 'english';

/** Terms that belong together; a term is one word or several. */
export interface SynonymGroup {
  readonly kind: SynonymKind;
  readonly left: readonly string[];
  /** Empty in groups of the same. */
  readonly right: readonly string[];
}

const terms = (list: string | undefined, between: string): readonly string[] =>
  (list ?? '')
    .split(between)
    .map((term) => term.trim())
    .filter((term) => term !== '');

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const directed = (kind: SynonymKind, text: string): readonly SynonymGroup[] =>
  lines(text).map((line) => {
    const [left, right] = line.split(' > ');
    return { kind, left: terms(left, ','), right: terms(right, ',') };
  });

/** The groups of words that mean the same, or nearly, about welfare, municipalities and associations. */
export const SYNONYM_GROUPS: readonly SynonymGroup[] = [
  ...lines(SAME).map((line): SynonymGroup => ({ kind: 'same', left: terms(line, ' = '), right: [] })),
  ...directed('narrower', NARROWER),
  ...directed('older', OLDER),
  ...directed('english', ENGLISH),
];
