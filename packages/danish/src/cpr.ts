import { matchingText, originalSpan, placeOf } from './matching-text.ts';
import type { MatchingText } from './matching-text.ts';

/** A stretch of text that is, or may be, a Danish civil registration number (CPR number). */
export interface CprFinding {
  /** First and after-last UTF-16 unit in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** `certain`: refuse to save. `possible`: ask, because a date with a time can look the same. */
  readonly confidence: 'certain' | 'possible';
  /** Whether the first seven digits are a real date in the century that the seventh digit gives. */
  readonly realDate: boolean;
  /** Whether the check digit holds. Never a reason to let a number pass: see `hasModulus11`. */
  readonly modulus11: boolean;
}

// Days 61–91 are replacement numbers: the day plus 60. Every length is bounded, so the search is linear. A number
// may be broken over two lines at any of its three borders.
const BREAK = String.raw`[ -]{0,3}(?:\r?\n|[\r\v\f\u0085\u2028\u2029])[ -]{0,8}`;
const CPR = new RegExp(
  `(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(${BREAK}|[ ./-]{0,2})(0[1-9]|1[0-2])(${BREAK}|[ ./-]{0,2})(\\d\\d)(${BREAK}|[ ./_-]{0,3})(\\d{4})`,
  'g',
);
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
// Words, or the four digits of a bank, before ten unbroken digits that are usually something else.
// No lookbehind in this file: it also runs in browsers that do not know it.
const OTHER_NUMBER =
  /(?:^|[^\p{L}])(?:(?:konto|kto|reg|iban|ean|gln|isbn|doi|cvr|faktura|ordre|tlf|telefon|mobil)[-. ]?(?:nr|nummer|no)?|(?:p|se|sags?|journal|j|kunde|vare|bilags?)[-. ]?(?:nr|nummer|no))[.:]{0,2} ?(?:\d{4}[ /-]?)?$/iu;
const BANK_BEFORE = /(?:^|\D)\d{4} $/;
// A code of letters and digits, such as a checksum.
const CODE_BEFORE = /\d\p{L}{1,20}$/u;
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;
const FRACTION_BEFORE = /\d[.,]$/;
const ADDRESS_OF_A_PAGE = /(?:https?:\/\/|www\.)[^ \n]{1,90}$/i;
const AMOUNT = /^ ?(?:kr|dkk|€|\$|%)/i;
const CPR_WORD = /(?:cpr|personnummer|person-nr)[^\d\n]{0,20}$/i;
const DATE_WORD = /(?:^|[^\p{L}])(?:d\.|den|dato:?) ?$/iu;

/** The years that a two-digit year counts from, by the seventh digit. */
function century(year: number, seventh: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

/**
 * The date of birth that ten digits state, as YYYY-MM-DD, or null when there is no such date.
 * The seventh digit and the year give the century (CPR-kontoret, *Personnummeret i CPR-systemet*).
 * @example cprBirthDate('0101900000') // => '1990-01-01'
 * @example cprBirthDate('3102900000') // => null
 */
export function cprBirthDate(digits: string): string | null {
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const [written, month, year] = [number(0, 2), number(2, 4), number(4, 6)];
  const day = written > 60 ? written - 60 : written;
  const date = new Date(Date.UTC(century(year, number(6, 7)) + year, month - 1, day));
  const iso = date.toISOString().slice(0, 10);
  return Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === day ? iso : null;
}

/**
 * Whether the weighted sum of ten digits can be divided by 11. Valid numbers without it have been issued
 * since 2007, and the CPR office asks systems not to rely on it.
 * @example hasModulus11('0101900000') // => false
 */
export const hasModulus11 = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;

/** Whether the digits on both sides of a border belong to one number: same script, nothing between them. */
function runsOn(matching: MatchingText, border: number): boolean {
  const { original, text } = matching;
  if (border === 0 || !/^\d\d$/.test(text.slice(border - 1, border + 1))) return false;
  const [left, right] = [placeOf(matching, border - 1), placeOf(matching, border)];
  if (left.end !== right.start) return false;
  const zero = (at: number, value: string | undefined) => (original.codePointAt(at) ?? 0) - Number(value);
  return zero(left.start, text[border - 1]) === zero(right.start, text[border]);
}

/** Whether ten unbroken digits are more likely another number, by what stands right before and after. */
const isOtherNumber = (before: string, after: string): boolean =>
  OTHER_NUMBER.test(before.slice(-40)) ||
  BANK_BEFORE.test(before.slice(-6)) ||
  CODE_BEFORE.test(before.slice(-21)) ||
  FRACTION_BEFORE.test(before) ||
  ADDRESS_OF_A_PAGE.test(before) ||
  AMOUNT.test(after);

/** Whether only the year is set apart, by a slash: «10.1111/1467», the name of an article and not a person. */
const isArticle = (gap1: string, gap2: string, gap3: string): boolean =>
  (gap1 === '') !== (gap2 === '') && /[/_]/.test(gap3);

/**
 * What a match over two lines is worth. Numbers in a column look like one that is broken: without a hyphen the
 * break must be before the last four digits, the date must be real, and the number is only possible.
 */
function confidenceOverLines(
  match: RegExpExecArray,
  text: string,
  realDate: boolean,
): CprFinding['confidence'] | null {
  const [whole, , , , , , gap3 = ''] = match;
  if (whole.split(LINE_END).length > 2 + Number(whole.includes('\r\n'))) return null;
  if (gap3.includes('-')) return 'certain';
  if (!realDate || !LINE_END.test(gap3)) return null;
  return CPR_WORD.test(text.slice(Math.max(0, match.index - 40), match.index)) ? 'certain' : 'possible';
}

/** What a match is worth, from how it is written and what stands around it; null when it is nothing. */
function confidenceOf(
  match: RegExpExecArray,
  text: string,
  realDate: boolean,
): CprFinding['confidence'] | null {
  if (LINE_END.test(match[0])) return confidenceOverLines(match, text, realDate);
  const [, , gap1 = '', , gap2 = '', , gap3 = ''] = match;
  const serial = match[7] ?? '';
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 100), match.index);
  const timeLike = YEAR.test(serial) || (!/^[-_]$/.test(gap3) && CLOCK.test(serial));

  if (gap1 + gap2 === '' && /^ ?-? ?$/.test(gap3)) {
    const doubtful =
      gap3 === ''
        ? isOtherNumber(before, text.slice(end, end + 5))
        : gap3.trim() === '' && timeLike && DATE_WORD.test(before.slice(-8));
    return doubtful ? 'possible' : 'certain';
  }
  const writtenAsDate = /[./_-]/.test(gap1 + gap2 + gap3.replaceAll('.', ''));
  return writtenAsDate && realDate && !timeLike ? 'certain' : 'possible';
}

/**
 * Finds CPR numbers in a text, written with or without blanks, hyphens, dots or slashes, in digits of any
 * script, with invisible signs in between, and broken over two lines. Modulus 11 is reported and never required.
 *
 * Findings come in the order of the text and do not overlap. The work grows with the length of the text.
 *
 * @example findCpr('Hun har 010190-0000.')[0]?.confidence // => 'certain'
 * @example findCpr('Vi mødtes 01.02.24 1430.')[0]?.confidence // => 'possible'
 * @example findCpr('Ring 20 30 40 50, CVR 12345678') // => []
 */
export function findCpr(text: string): readonly CprFinding[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const matching = matchingText(text);
  const findings: CprFinding[] = [];
  CPR.lastIndex = 0;
  for (let match = CPR.exec(matching.text); match !== null; match = CPR.exec(matching.text)) {
    const end = match.index + match[0].length;
    const digits = match[0].replaceAll(/\D/g, '');
    const realDate = cprBirthDate(digits) !== null;
    const article = isArticle(match[2] ?? '', match[4] ?? '', match[6] ?? '');
    const runs = article || runsOn(matching, match.index) || runsOn(matching, end);
    const confidence = runs ? null : confidenceOf(match, matching.text, realDate);
    if (confidence === null) {
      CPR.lastIndex = match.index + 1;
      continue;
    }
    findings.push({
      ...originalSpan(matching, match.index, end),
      confidence,
      realDate,
      modulus11: hasModulus11(digits),
    });
  }
  return findings;
}

/**
 * Replaces the ten digits of every CPR number, certain or possible, by ●. Length and separators stay, so
 * that a writer sees where it stood. Masking a masked text changes nothing.
 * @example maskCpr('Hun har 010190-0000.') // => 'Hun har ●●●●●●-●●●●.'
 */
export function maskCpr(text: string): string {
  let masked = '';
  let done = 0;
  for (const { start, end } of findCpr(text)) {
    masked += text.slice(done, start);
    masked += text.slice(start, end).replaceAll(/\p{Nd}/gu, (digit) => '●'.repeat(digit.length));
    done = end;
  }
  return masked + text.slice(done);
}
