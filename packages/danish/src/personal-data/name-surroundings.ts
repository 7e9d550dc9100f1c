import {
  GREETINGS,
  HONORIFICS,
  HUMAN_VERBS,
  KIN,
  NOT_IN_NAMES,
  ROLES,
  THINGS_BEFORE,
} from '../data/name-context.ts';
import { ALSO_FIRST_WORDS, ALSO_FOR_PEOPLE, ALSO_HELP } from '../data/wordlike-names.ts';
import type { NameLists } from './finding.ts';
import { joined, leadsTo, listed } from './name-run.ts';
import type { Word } from './words.ts';

const AGE_AFTER = /^(?:, \d{1,2}(?: ?år(?!\p{L})|,)| \(\d{1,2}(?: ?år)?\)| på \d{1,2}(?![\p{L}\d.:]))/u;
const INTRODUCED =
  /(?<!\p{L})(?:(?:jeg|han|hun|der|som|manden|kvinden|drengen|pigen) (?:hedder|hed|kaldes)|(?:mit|hans|hendes) navn er|ved navn|my name is) $/iu;
const SAYS_OWN_NAME = /(?<!\p{L})(?:jeg hedder|mit navn er|my name is) $/iu;
const LEAD = 30;

/** A name that is being judged: the words `first` up to, not including, `end`. */
export interface Candidate {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: NameLists;
  readonly first: number;
  readonly end: number;
}

const lead = (text: string, word: Word | undefined): string =>
  word === undefined ? '' : text.slice(Math.max(0, word.start - LEAD), word.start);

/** Whether the word at `at` has a polite title before it: «fru», «dr.». */
export function hasHonorific(text: string, words: readonly Word[], at: number): boolean {
  const title = words[at - 1];
  return (
    title !== undefined &&
    title.letters !== 'capitals' &&
    HONORIFICS.has(title.lower) &&
    leadsTo(text, title, words[at])
  );
}

/** Whether the word at `at` has a word for work or place in life before it: «lærer», «nabo». */
export const hasRole = (text: string, words: readonly Word[], at: number): boolean =>
  ROLES.has(words[at - 1]?.lower ?? '') && joined(text, words[at - 1], words[at]);

/** Whether somebody says that this is their own name. */
export const isOwnName = (text: string, word: Word | undefined): boolean =>
  SAYS_OWN_NAME.test(lead(text, word));

/** Whether the word at `at` does what only people do. */
export const isHumanVerb = (words: readonly Word[], at: number): boolean =>
  HUMAN_VERBS.has(words[at]?.lower ?? '');

/** Whether the word before shows a person: a title, a relative, a verb, or another name and «og». */
function personBefore({ text, words, names, first }: Candidate): boolean {
  if (hasHonorific(text, words, first) || hasRole(text, words, first)) return true;
  if (INTRODUCED.test(lead(text, words[first]))) return true;
  const [other, before] = [words[first - 2], words[first - 1]];
  if (before === undefined || !joined(text, before, words[first])) return false;
  if (KIN.has(before.lower) || isHumanVerb(words, first - 1)) return true;
  if (words[first]?.letters === 'capitals') return false;
  return (
    before.lower === 'og' && joined(text, other, before) && listed(names.given, other?.lower ?? '') !== null
  );
}

/** Whether a name has the s of the genitive, which «Hans» has not. */
const isGenitive = (names: NameLists, { lower }: Word): boolean =>
  [names.given, names.wordlike, names.surnames].every((list) => listed(list, lower) !== lower) &&
  lower.endsWith('s');

/** Whether what follows shows a person: an age, a verb, or a relative after the genitive. */
function personAfter({ text, words, names, end }: Candidate): boolean {
  const [last, next] = [words[end - 1], words[end]];
  if (last === undefined) return false;
  if (AGE_AFTER.test(text.slice(last.end, last.end + 12))) return true;
  if (!joined(text, last, next)) return false;
  return isHumanVerb(words, end) || (KIN.has(next?.lower ?? '') && isGenitive(names, last));
}

/** Whether a sentence, a line or a quotation begins with a word, so that its capital letter says nothing. */
function isFirstWord(text: string, word: Word): boolean {
  const before = lead(text, word);
  const signs = before.replace(/[\s"'’«»„“”‘([]+$/u, '');
  return signs === '' || /[.!?:…•*|–—-]$/u.test(signs) || before.slice(signs.length).includes('\n');
}

/** Whether a word in a list, or in its genitive, stands where its capital letter says nothing. */
const isFirstOf = (list: ReadonlySet<string>, { text, words, first }: Candidate): boolean => {
  const word = words[first];
  return word !== undefined && listed(list, word.lower) !== null && isFirstWord(text, word);
};

/** Whether a name is a usual word where any word has a capital letter. */
export const isUsualFirstWord = (candidate: Candidate): boolean => isFirstOf(ALSO_FIRST_WORDS, candidate);

/** Whether what follows can be said of the word as well as of a person of that name: «Andre siger», «Ro hjalp». */
const isSaidOfWord = (candidate: Candidate): boolean =>
  isFirstOf(ALSO_FOR_PEOPLE, candidate) ||
  (candidate.words[candidate.end]?.lower === 'hjalp' && isFirstOf(ALSO_HELP, candidate));

/** Whether the words beside a name show that a person is meant. */
export const personAround = (candidate: Candidate): boolean =>
  personBefore(candidate) || (personAfter(candidate) && !isSaidOfWord(candidate));

/** Whether the word before a name says that it names a thing: «projekt Emil». */
export const thingBefore = ({ text, words, first }: Candidate): boolean =>
  THINGS_BEFORE.has(words[first - 1]?.lower ?? '') && leadsTo(text, words[first - 1], words[first]);

/** Whether a name stands where a month stands: «1 Jan 2024». */
export function isPartOfDate({ text, words, first, end }: Candidate): boolean {
  const [start, last] = [words[first]?.start ?? 0, words[end - 1]?.end ?? 0];
  return (
    /\d\.? $/.test(text.slice(Math.max(0, start - 3), start)) && /^\.? \d/.test(text.slice(last, last + 3))
  );
}

/** Whether an unknown capital word inside a sentence stands before a name: «Reggio Emilia». */
export function isPartOfPlace({ text, words, first }: Candidate): boolean {
  const before = words[first - 1];
  if (before === undefined || before.letters === 'small' || !joined(text, before, words[first])) return false;
  return !GREETINGS.has(before.lower) && !NOT_IN_NAMES.has(before.lower);
}
