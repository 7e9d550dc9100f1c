import { refuse, ok, type Result } from '../kernel/result.ts';
import { isYearMonth, type YearMonth } from '../kernel/months.ts';

/** A community writes for a few people; more than this in a month is a slip of the hand. */
export const MOST_IN_A_MONTH = 500;
/** Months after which is asked who is still there. */
export const STILL_THERE_MONTHS = 3;

/**
 * What a community tells of one month: numbers, and nothing about who. Null is what was not counted; it is not 0.
 * `stillThere` is about those who came `STILL_THERE_MONTHS` earlier.
 */
export interface MonthCounts {
  readonly month: YearMonth;
  /** New faces who came because of the finder or the desk. */
  readonly came: number | null;
  /** Of them: whom somebody met at the door the first time. */
  readonly met: number | null;
  /** Of those who came three months before: who still come. */
  readonly stillThere: number | null;
}

export type CountName = 'came' | 'met' | 'stillThere';
export const COUNT_NAMES: readonly CountName[] = ['came', 'met', 'stillThere'];

export type CountFault =
  | { readonly code: 'notANumber'; readonly at: CountName }
  /** More were met, or are still there, than had come. */
  | { readonly code: 'moreThanCame'; readonly at: CountName; readonly came: number }
  /** Nothing was filled in. */
  | { readonly code: 'nothing' };

/** What was written in the three fields; an empty one was not counted. */
export type WrittenCounts = Readonly<Record<CountName, string>>;

/**
 * Reads the numbers of a month as they were written.
 *
 * @param cameBefore how many came `STILL_THERE_MONTHS` earlier; null when nobody counted then
 * @example readCounts('2026-11', { came: '3', met: '2', stillThere: '' }, null).value // => { month: '2026-11', came: 3, met: 2, stillThere: null }
 * @example readCounts('2026-11', { came: '3', met: '4', stillThere: '' }, null).error // => [{ code: 'moreThanCame', at: 'met', came: 3 }]
 */
export function readCounts(
  month: YearMonth,
  written: WrittenCounts,
  cameBefore: number | null,
): Result<MonthCounts, readonly CountFault[]> {
  if (!isYearMonth(month)) throw new Error(`Not a month: ${month}`);
  const trimmed = COUNT_NAMES.map((name) => [name, written[name].trim()] as const);
  if (trimmed.every(([, text]) => text === '')) return refuse([{ code: 'nothing' }]);
  const wrong = trimmed.filter(([, text]) => text !== '' && !isCount(text));
  if (wrong.length > 0) return refuse(wrong.map(([at]) => ({ code: 'notANumber' as const, at })));
  const number = (name: CountName) => (written[name].trim() === '' ? null : Number(written[name]));
  const counts = { month, came: number('came'), met: number('met'), stillThere: number('stillThere') };
  const faults = [
    ...tooMany('met', counts.met, counts.came),
    ...tooMany('stillThere', counts.stillThere, cameBefore),
  ];
  return faults.length > 0 ? refuse(faults) : ok(counts);
}

const isCount = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= MOST_IN_A_MONTH;

const tooMany = (at: CountName, some: number | null, came: number | null): readonly CountFault[] =>
  some !== null && came !== null && some > came ? [{ code: 'moreThanCame', at, came }] : [];

/**
 * The month so many months later, or earlier when negative.
 * @example monthAfter('2026-11', 3) // => '2027-02'
 * @example monthAfter('2026-01', -1) // => '2025-12'
 */
export function monthAfter(month: YearMonth, months: number): YearMonth {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const all = year * 12 + (number - 1) + months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/**
 * The month of a moment in Denmark.
 * @example monthOf(new Date('2026-11-30T23:30:00Z')) // => '2026-12'
 */
export function monthOf(moment: Date): YearMonth {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Copenhagen',
    year: 'numeric',
    month: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}
