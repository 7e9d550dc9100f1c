import { GIVEN_NAMES } from '../data/given-names.ts';
import { SURNAMES } from '../data/surnames.ts';
import { WORDLIKE_NAMES } from '../data/wordlike-names.ts';
import type { NameLists } from './finding.ts';

const small = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase().normalize('NFC')));

/** The lists of names that come with the package. */
export const danishNames: NameLists = {
  given: small(GIVEN_NAMES),
  wordlike: small(WORDLIKE_NAMES),
  surnames: small(SURNAMES),
};
