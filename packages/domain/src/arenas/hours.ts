import { ok, refuse, type Result } from '../kernel/result.ts';

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * One stretch of a weekday, in minutes since its midnight: `from` below 1440, `to` after it. A `to` above 1440 is after the
 * next midnight, and at most a whole day after `from`.
 */
export interface OpenSpan {
  readonly day: Weekday;
  readonly from: number;
  readonly to: number;
}

export const A_DAY = 1440;
/** So many stretches are told of one day at most. */
const MOST_SPANS = 4;

/** `notTimes`: it cannot be read. `overlap`: two stretches of the day overlap. */
export type HoursRefusal = { readonly code: 'notTimes' } | { readonly code: 'overlap' };

const SHUT = new Set(['', '-', '–', 'lukket', 'closed']);
const ALL_DAY = new Set(['hele døgnet', 'døgnåbent', 'all day', '24 timer', '24 hours']);
const BETWEEN_SPANS = /\s*(?:[,;+]|\bog\b|\band\b)\s*/u;
const SPAN =
  /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|til|to)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/u;

/**
 * The opening hours of a day as somebody writes them. "Lukket" and nothing are no stretch. When the end is not after the
 * beginning, the house is open across midnight.
 * @example readHours(5, '9-12 og 18.30–02') // => { ok: true, value: [{ day: 5, from: 540, to: 720 }, { day: 5, from: 1110, to: 1560 }] }
 * @example readHours(1, 'lukket') // => { ok: true, value: [] }
 * @example readHours(1, '25-26') // => { ok: false, error: { code: 'notTimes' } }
 * @example readHours(1, '9-12, 11-14') // => { ok: false, error: { code: 'overlap' } }
 */
export function readHours(day: Weekday, written: string): Result<readonly OpenSpan[], HoursRefusal> {
  const text = written.trim().toLowerCase();
  if (SHUT.has(text)) return ok([]);
  if (ALL_DAY.has(text)) return ok([{ day, from: 0, to: A_DAY }]);
  const read = text.split(BETWEEN_SPANS).map((part) => readSpan(day, part));
  const spans = read.filter((span) => span !== null).toSorted((a, b) => a.from - b.from);
  if (spans.length < read.length || spans.length > MOST_SPANS) return refuse({ code: 'notTimes' });
  const overlaps = spans.some(({ to }, at) => (spans[at + 1]?.from ?? Infinity) < to);
  return overlaps ? refuse({ code: 'overlap' }) : ok(spans);
}

function readSpan(day: Weekday, part: string): OpenSpan | null {
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = SPAN.exec(part) ?? [];
  if (fromHour === undefined || toHour === undefined) return null;
  const from = minuteOf(fromHour, fromMinute);
  const to = minuteOf(toHour, toMinute);
  if (from === null || to === null || from === A_DAY) return null;
  return { day, from, to: to > from ? to : to + A_DAY };
}

const minuteOf = (hour: string, minute: string): number | null => {
  const at = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && at <= A_DAY ? at : null;
};

/**
 * The hours of a day as they are written; `readHours` reads them back. Empty where the day has none.
 * @example writeHours([{ day: 5, from: 540, to: 720 }, { day: 5, from: 1110, to: 1560 }], 5) // => '9.00–12.00, 18.30–02.00'
 */
export const writeHours = (spans: readonly OpenSpan[], day: Weekday): string =>
  spans
    .filter((span) => span.day === day)
    .map(({ from, to }) => `${clock(from)}–${clock(to)}`)
    .join(', ');

const clock = (minute: number): string => {
  const of = minute > A_DAY ? minute - A_DAY : minute;
  const hour = Math.floor(of / 60);
  return `${hour < 10 && minute > A_DAY ? '0' : ''}${hour}.${String(of % 60).padStart(2, '0')}`;
};

/**
 * Whether hours hold at a minute of a weekday, those of the evening before across midnight included.
 * @example isOpenAt([{ day: 5, from: 1110, to: 1560 }], 6, 90) // => true
 * @example isOpenAt([{ day: 5, from: 1110, to: 1560 }], 6, 120) // => false
 */
export const isOpenAt = (spans: readonly OpenSpan[], day: Weekday, minute: number): boolean =>
  spans.some(
    (span) =>
      (span.day === day && span.from <= minute && minute < span.to) ||
      (span.day === dayBefore(day) && minute + A_DAY < span.to),
  );

const dayBefore = (day: Weekday): Weekday => (day === 1 ? 7 : ((day - 1) as Weekday));

/** An evening for somebody who works by day: some hour between these minutes. */
export const EVENING = { from: 17 * 60, to: 22 * 60, atLeast: 60 } as const;

/**
 * The weekdays on which a house is open for at least an hour between 17 and 22, as bits: Monday is 1, Sunday 64.
 * @example eveningsOf([{ day: 1, from: 600, to: 1080 }, { day: 7, from: 1200, to: 1440 }]) // => 65
 * @example eveningsOf([{ day: 1, from: 600, to: 1020 }]) // => 0
 */
export function eveningsOf(spans: readonly OpenSpan[]): number {
  let evenings = 0;
  for (const day of WEEKDAYS) {
    const minutes = spans
      .filter((span) => span.day === day)
      .reduce((sum, { from, to }) => sum + within(from, to), 0);
    if (minutes >= EVENING.atLeast) evenings |= 1 << (day - 1);
  }
  return evenings;
}

const within = (from: number, to: number) =>
  Math.max(0, Math.min(to, EVENING.to) - Math.max(from, EVENING.from));

/**
 * Whether an evening is among those of `eveningsOf`.
 * @example isEvening(65, 7) // => true
 */
export const isEvening = (evenings: number, day: Weekday): boolean => (evenings & (1 << (day - 1))) !== 0;
