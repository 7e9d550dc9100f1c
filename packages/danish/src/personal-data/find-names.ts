import { HONORIFICS, NOT_IN_NAMES, ROLES, THINGS_BEFORE } from '../data/name-context.ts';
import type { Confidence, Hit, NameLists, WordList } from './finding.ts';
import { endOfName, endOfRun, isSurname, isThing, joined, listed } from './name-run.ts';
import {
  hasHonorific,
  hasRole,
  isHumanVerb,
  isOwnName,
  isPartOfDate,
  isPartOfPlace,
  isUsualFirstWord,
  personAround,
  thingBefore,
} from './name-surroundings.ts';
import type { Candidate } from './name-surroundings.ts';
import type { Word } from './words.ts';

const COMPANY_AFTER =
  /^(?: ?& ?\p{L}|,? (?:A\/S|ApS|I\/S|P\/S|K\/S|Inc|Ltd|og søn|og co)(?!\p{L})|\.(?:dk|com|org|net|eu|nu)(?!\p{L})|[@_/]\p{L})/iu;
// Rows of words that name no person.
const NOBODY = new Set(['anders and', 'peter plys', 'peter pan', 'ole lukøje', 'jens vejmand', 'jeppe på']);

/** Whether a word, or the word without the s of the genitive, is in a list. */
const isIn = (list: WordList, word: Word): boolean => listed(list, word.lower) !== null;

/** Whether a capital word that no list knows has one of the listed surnames in -sen right after it. */
function isUnknownWithSurname(words: readonly Word[], names: NameLists, at: number, runEnd: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || at + 1 >= runEnd) return false;
  if (word.letters !== 'capital' || word.text.length < 3 || !next.lower.endsWith('sen')) return false;
  return (
    names.surnames.has(next.lower) &&
    ![NOT_IN_NAMES, ROLES, HONORIFICS, THINGS_BEFORE].some((list) => list.has(word.lower))
  );
}

/** Whether a name can begin with the word at `at`, in a row that ends at `runEnd`. */
function beginsName(
  text: string,
  words: readonly Word[],
  names: NameLists,
  at: number,
  runEnd: number,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isIn(names.given, word) || isIn(names.wordlike, word)) return true;
  if (hasHonorific(text, words, at) || isOwnName(text, word)) return true;
  if (hasRole(text, words, at) && isSurname(names, word)) return true;
  if (isUnknownWithSurname(words, names, at, runEnd)) return true;
  const initial = word.text.length === 1 && text[word.end] === '.';
  if (initial && words.slice(at + 1, runEnd).some((next) => isSurname(names, next))) return true;
  return (
    word.lower.endsWith('sen') &&
    names.surnames.has(word.lower) &&
    at + 1 === runEnd &&
    isHumanVerb(words, runEnd)
  );
}

/** What a name with a surname is worth. «C. Due» can be the third point of a list. */
function worthOfFullName({ text, words, names, first, end }: Candidate, word: Word): Confidence {
  if (isIn(names.given, word) || isIn(names.wordlike, word) || hasHonorific(text, words, first))
    return 'certain';
  const initialAndSen = word.text.length === 1 && /sens?$/.test(words[end - 1]?.lower ?? '');
  return initialAndSen ? 'certain' : 'possible';
}

/** What a candidate is worth; null when it is no name of a person. */
function worth(candidate: Candidate): Confidence | null {
  const { text, words, names, first, end } = candidate;
  const word = words[first];
  if (word === undefined) return null;
  const tail = words.slice(first + 1, end);
  if (tail.some((next) => isSurname(names, next))) return worthOfFullName(candidate, word);
  if (thingBefore(candidate) || isPartOfDate(candidate)) return null;

  const secondName = tail.some((next) => isIn(names.given, next));
  if (isIn(names.given, word)) {
    if (secondName || personAround(candidate)) return 'certain';
    // A single word in capitals is more often an abbreviation or a heading.
    const says = word.letters !== 'capitals' && !isPartOfPlace(candidate) && !isUsualFirstWord(candidate);
    return tail.length > 0 || says ? 'possible' : null;
  }
  if (isIn(names.wordlike, word)) {
    if (personAround(candidate)) return 'certain';
    return secondName || tail.some((next) => isIn(names.wordlike, next)) ? 'possible' : null;
  }
  const sure = hasHonorific(text, words, first) || isOwnName(text, word) || word.lower.endsWith('sen');
  return sure ? 'certain' : 'possible';
}

/** The end of a name in the text, without the s of the genitive where the word is no name with it. */
function endInText(names: NameLists, word: Word): number {
  for (const list of [names.given, names.wordlike, names.surnames]) {
    const bare = listed(list, word.lower);
    if (bare !== null) return word.start + bare.length;
  }
  return word.lower.endsWith('sens') ? word.end - 1 : word.end;
}

/** The name in a row of capital words from `from` to `runEnd`; null when there is none. */
function nameInRun(
  text: string,
  words: readonly Word[],
  names: NameLists,
  from: number,
  runEnd: number,
): Hit | null {
  let first = from;
  while (first < runEnd && !beginsName(text, words, names, first, runEnd)) first += 1;
  const end = endOfName(words, first, runEnd);
  const [start, last] = [words[first], words[end - 1]];
  if (first >= runEnd || start === undefined || last === undefined) return null;

  if (NOBODY.has(`${start.lower} ${words[first + 1]?.lower ?? ''}`)) return null;
  if (words.slice(first, runEnd).some(isThing)) return null;
  if (COMPANY_AFTER.test(text.slice(last.end, last.end + 8))) return null;
  // Vietnamese and Chinese names have the surname first.
  const before = words[first - 1];
  const surnameFirst = first > from && before !== undefined && names.surnames.has(before.lower);
  const confidence = surnameFirst ? 'certain' : worth({ text, words, names, first, end });
  return confidence === null
    ? null
    : { start: surnameFirst ? before.start : start.start, end: endInText(names, last), confidence };
}

/** A full name in small letters: a given name that is nothing else, and a surname in -sen. */
function smallName(text: string, words: readonly Word[], names: NameLists, at: number): Hit | null {
  const [given, last] = [words[at], words[at + 1]];
  if (given === undefined || last === undefined || last.letters !== 'small') return null;
  if (!names.given.has(given.lower) || !joined(text, given, last)) return null;
  if (!/sens?$/.test(last.lower) || listed(names.surnames, last.lower) === null) return null;
  return { start: given.start, end: endInText(names, last), confidence: 'possible' };
}

/**
 * Finds names of persons: a listed given name with a surname, a title, a verb only people do, an age or a
 * relative beside it; a given name that is nothing else also alone, as possible. Names inside names of
 * streets, buildings and organisations are left alone.
 *
 * @param words the words of `text`
 * @example findNames('Vi talte med Mette Holm', wordsOf('Vi talte med Mette Holm'), danishNames) // => [{ start: 13, end: 23, confidence: 'certain' }]
 */
export function findNames(text: string, words: readonly Word[], names: NameLists): readonly Hit[] {
  const hits: Hit[] = [];
  let from = 0;
  while (from < words.length) {
    const small = words[from]?.letters === 'small';
    const runEnd = small ? from + 1 : endOfRun(text, words, from);
    const hit = small ? smallName(text, words, names, from) : nameInRun(text, words, names, from, runEnd);
    if (hit !== null) hits.push(hit);
    from = runEnd;
  }
  return hits;
}
