import { isDay, type Day } from '../kernel/days.ts';
import { anyOf, MONTH_WORDS, NUMBER_WORDS, WEEKDAY_WORDS } from './sentence-words.ts';
import { WEEKDAYS, type Weekday } from './series.ts';

/** A sentence that is read bit by bit: what is understood is taken out, what is left is told. */
export interface Reading {
  /** In small letters, with one blank between words and one kind of dash. */
  rest: string;
}

/**
 * A sentence made ready to be read.
 * @example readingOf(' Hver  torsdag – kl. 19. ').rest // => 'hver torsdag - kl. 19.'
 */
export const readingOf = (sentence: string): Reading => ({
  rest: sentence.normalize('NFC').toLowerCase().replaceAll(/[–—−]/g, '-').replaceAll(/\s+/g, ' ').trim(),
});

/** Takes the first match of a pattern out of what is left, and puts a mark in its place. */
export function take(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  const found = pattern.exec(reading.rest);
  if (found)
    reading.rest = `${reading.rest.slice(0, found.index)} | ${reading.rest.slice(found.index + found[0].length)}`;
  return found;
}

const between = String.raw`(?:\s*,\s*(?:og |and )?|\s+(?:og|and|eller|or|samt)\s+|\s*/\s*)`;
/** One or several of a thing: "a, b og c". */
export const listOf = (one: string): string => `${one}(?:${between}${one})*`;

export const MONTH = `(?:${anyOf(MONTH_WORDS.keys())})\\b\\.?`;
export const WEEKDAY = `(?:${anyOf(WEEKDAY_WORDS.keys())})\\b`;
/** A number in figures or words: "3.", "3rd", "tredje". */
export const NUMBER = String.raw`(?:\d{1,3}(?:st|nd|rd|th|\.)?|(?:${anyOf(NUMBER_WORDS.keys())})(?![\p{L}]))`;
const ordinal = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;
/** A date: "3. december 2026", "December 3rd", "3/12-2026", "2026-12-03". */
export const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}(?:[-/.]| )\d{4}|\d{1,2}/\d{1,2}|(?:den |the )?${ordinal} (?:of )?${MONTH}(?: ?,? ?\d{4})?|${MONTH} ${ordinal}(?: ?,? ?\d{4})?)`;

const numbersIn = (text: string): readonly number[] => text.match(/\d+/g)?.map(Number) ?? [];

/**
 * A number as it is written; null for what is none.
 * @example numberOf('3.') // => 3
 * @example numberOf('anden') // => 2
 */
export function numberOf(word: string): number | null {
  const figures = /^\d+/.exec(word)?.[0];
  return figures === undefined ? (NUMBER_WORDS.get(word.trim()) ?? null) : Number(figures);
}

/** Every one of a list, in the order of writing. */
export const eachOf = (text: string, one: string): readonly string[] =>
  text.match(new RegExp(one, 'gu')) ?? [];

/** The months of a text, by number; a dash stands for all between two. */
export function monthsIn(text: string): readonly number[] {
  const range = new RegExp(`(${MONTH}) ?(?:-|til|to) ?(${MONTH})`, 'u').exec(text);
  if (range) {
    const [from, to] = [monthOf(range[1] ?? ''), monthOf(range[2] ?? '')];
    const length = ((to - from + 12) % 12) + 1;
    return Array.from({ length }, (_, at) => ((from - 1 + at) % 12) + 1).toSorted((a, b) => a - b);
  }
  return [...new Set(eachOf(text, MONTH).map(monthOf))].toSorted((a, b) => a - b);
}
const monthOf = (word: string): number => MONTH_WORDS.get(word.replace('.', '')) ?? 1;

/** The weekdays of a text, Monday first; a dash stands for all between two. */
export function weekdaysIn(text: string): readonly Weekday[] {
  const range = new RegExp(`(${WEEKDAY}) ?(?:-|til|to) ?(${WEEKDAY})`, 'u').exec(text);
  const named = eachOf(text, WEEKDAY).map((word) => WEEKDAY_WORDS.get(word) ?? 1);
  if (!range) return WEEKDAYS.filter((day) => named.includes(day));
  const [from = 1, to = 1] = named;
  return WEEKDAYS.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

/**
 * The day that a date is; without a year the first on or after another day. Null where there is no such day.
 * @example dayIn('3. december', '2026-12-04') // => '2027-12-03'
 * @example dayIn('30. februar 2026', '2026-12-04') // => null
 */
export function dayIn(date: string, notBefore: Day): Day | null {
  if (isDay(date)) return date;
  const numbers = numbersIn(date);
  const named = eachOf(date, MONTH)[0];
  const [of, month, year] = named ? [numbers[0], monthOf(named), numbers[1]] : numbers;
  if (of === undefined || month === undefined) return null;
  if (year !== undefined) return dayOf(year, month, of);
  const here = Number(notBefore.slice(0, 4));
  // A leap day may be some years away.
  for (let ahead = 0; ahead < 9; ahead += 1) {
    const day = dayOf(here + ahead, month, of);
    if (day !== null && day >= notBefore) return day;
  }
  return null;
}

function dayOf(year: number, month: number, date: number): Day | null {
  const day = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return isDay(day) ? day : null;
}
