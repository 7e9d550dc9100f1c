import {
  NOT_STREETS,
  STREET_ENDINGS,
  STREET_FIRST_WORDS,
  STREET_WORDS,
  WEAK_STREET_ENDINGS,
} from '../data/street-words.ts';
import { NOT_IN_NAMES } from '../data/name-context.ts';
import type { Hit } from './finding.ts';
import type { Word } from './words.ts';

// House number with letter; not years, dates, clock times, amounts or percentages.
const NUMBER =
  /^,? (?:nr\.? ?)?(\d{1,3})(?: ?[A-Za-zÆØÅ](?![\p{L}\p{N}]))?(?![\p{L}\d%]|[.,:/]\d|\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/u;
const COUNTED_AFTER =
  /^ ?(?:gange|gang|dage|timer|minutter|uger|måneder|år|børn|personer|mennesker|borgere|familier|beboere|pladser|huse|boliger|deltagere|frivillige|kr|kroner|procent|pct|km|meter|m|mio|unge|ældre|elever|medlemmer)(?!\p{L})/iu;
const GOES_ON = /^ (?!og |eller |i |på |ved |hvor |har |er |var |med |til |fra |den |som |kl)\p{Ll}/u;
const FLOOR =
  /^,? ?(?:st|kld|\d{1,2})?\.?,? ?(?:\d{0,2}\. ?sal|sal|etage)?\.?,? ?(?:t\.?[vh]|m\.?f|dør \d{1,3}|lejl\.? \d{1,3})?(?![\p{L}\d])\.?/iu;
const TOWN = /^,? (?:DK-?)?\d{4} \p{Lu}\p{L}{1,30}(?: (?:[CKNSVØ]|NV|SV|NØ|SØ|\p{Lu}\p{L}{1,20})(?!\p{L}))?/u;
const STREET_LIMIT = 5;

const endsWithOne = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));

/** How surely a word ends a street's name; `unknown` words need a postcode and a town. */
function streetWord(word: Word): 'alone' | 'strong' | 'weak' | 'unknown' | null {
  if (NOT_STREETS.has(word.lower)) return null;
  if (STREET_WORDS.has(word.lower)) return word.letters === 'small' ? null : 'alone';
  if (endsWithOne(word.lower, STREET_ENDINGS)) return 'strong';
  if (word.letters === 'small') return null;
  return endsWithOne(word.lower, WEAK_STREET_ENDINGS) ? 'weak' : 'unknown';
}

/** The first word of the street whose last word is at `last`. */
function firstWord(text: string, words: readonly Word[], last: number, alone: boolean): number {
  let first = last;
  while (first > 0 && last - first < STREET_LIMIT) {
    const [before, here] = [words[first - 1], words[first]];
    if (before === undefined || here === undefined) break;
    const joined = /^(?: |\. ?)$/.test(text.slice(before.end, here.start));
    const belongs = alone
      ? before.letters !== 'small' && !NOT_IN_NAMES.has(before.lower)
      : STREET_FIRST_WORDS.has(before.lower) && before.letters !== 'small';
    if (!joined || !belongs) break;
    first -= 1;
  }
  return first;
}

/** Where floor, door, postcode and town after a house number end. */
function endOfAddress(text: string, end: number): number {
  const floor = FLOOR.exec(text.slice(end, end + 40))?.[0] ?? '';
  const withFloor = /\p{L}{2}|t\.[vh]/u.test(floor) ? end + floor.replace(/[ ,]+$/, '').length : end;
  return withFloor + (TOWN.exec(text.slice(withFloor, withFloor + 70))?.[0].length ?? 0);
}

/**
 * Finds street names with a house number, with floor, door, postcode and town where they follow. A street
 * without a number is a place and not an address.
 * @example findAddresses('Bor på Skovvej 12', wordsOf('Bor på Skovvej 12')) // => [{ start: 7, end: 17, confidence: 'certain' }]
 */
export function findAddresses(text: string, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [last, word] of words.entries()) {
    // Most words have no number after them, which is quick to see.
    if (!/^(?:,? ?\d|,? nr)/.test(text.slice(word.end, word.end + 4))) continue;
    const kind = streetWord(word);
    if (kind === null) continue;
    const number = NUMBER.exec(text.slice(word.end, word.end + 20))?.[0];
    if (number === undefined) continue;
    const numberEnd = word.end + number.length;
    const after = text.slice(numberEnd, numberEnd + 16);
    if (COUNTED_AFTER.test(after)) continue;
    const first = firstWord(text, words, last, kind === 'alone');
    if (kind === 'alone' && first === last) continue;
    if (kind === 'weak' && GOES_ON.test(after)) continue;

    const end = endOfAddress(text, numberEnd);
    if (kind === 'unknown' && !/\d{4} \p{Lu}/u.test(text.slice(numberEnd, end))) continue;
    const sure = end > numberEnd || (kind !== 'weak' && word.letters !== 'small');
    hits.push({ start: words[first]?.start ?? word.start, end, confidence: sure ? 'certain' : 'possible' });
  }
  return hits;
}
