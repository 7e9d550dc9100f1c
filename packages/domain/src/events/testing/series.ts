import fc from 'fast-check';
import { dayAfter, type Day } from '../../kernel/days.ts';
import { firstDay } from '../series-days.ts';
import { dayNumber, PLACES, WEEKDAYS, weekdayOf, type Rhythm, type Series } from '../series.ts';
import type { ReadSeries } from '../read-sentence.ts';

const step = fc.integer({ min: 1, max: 9 });
const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });

/** Rhythms as sentences say them: weekdays and places in order, the last day last. */
export const anyRhythm: fc.Arbitrary<Exclude<Rhythm, { every: 'once' }>> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), step }),
  fc.record({ every: fc.constant('week' as const), step, on: weekdays }),
  fc.record({
    every: fc.constant('date' as const),
    step,
    on: fc
      .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([dates, last]) => [...dates.toSorted((a, b) => a - b), ...(last ? [-1] : [])]),
  }),
  fc.record({
    every: fc.constant('place' as const),
    step,
    places: fc.subarray([...PLACES], { minLength: 1, maxLength: 3 }),
    on: fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 2 }),
  }),
);

export const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => dayAfter('2025-01-01', days));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 5, 15, 30, 45))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const bounds = fc.oneof(
  fc.constant({ until: 0, times: null }),
  fc.record({ until: fc.integer({ min: 1, max: 900 }), times: fc.constant(null) }),
  fc.record({ until: fc.constant(0), times: fc.integer({ min: 1, max: 60 }) }),
);

/** Series that begin with a day of their own, as `readSentence` makes them. */
export const anySeries: fc.Arbitrary<ReadSeries> = fc
  .record({
    rhythm: anyRhythm,
    from: anyDay,
    time: anyTime,
    minutes: fc.integer({ min: 1, max: 287 }).map((fives) => fives * 5),
    notIn: fc.oneof(
      fc.constant<number[]>([]),
      fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1, maxLength: 4 }),
    ),
    bounds,
  })
  .map(({ rhythm, from, notIn, bounds: { until, times }, time, minutes }) => {
    const first = firstDay(rhythm, notIn, from);
    return first === null
      ? null
      : {
          rhythm,
          notIn,
          first,
          time,
          minutes,
          times,
          until: until === 0 ? null : dayAfter(first, until),
          except: [],
        };
  })
  .filter((series) => series !== null);

/** Whether a day is one of a rhythm's, asked of one day at a time with what a calendar on the wall shows. */
export function naivelyFalls({ rhythm, first }: Pick<Series, 'rhythm' | 'first'>, day: Day): boolean {
  if (day < first) return false;
  if (rhythm.every === 'once') return day === first;
  if (rhythm.every === 'day') return (dayNumber(day) - dayNumber(first)) % rhythm.step === 0;
  if (rhythm.every === 'week') {
    const monday = (of: Day) => dayNumber(of) - weekdayOf(of);
    return ((monday(day) - monday(first)) / 7) % rhythm.step === 0 && rhythm.on.includes(weekdayOf(day));
  }
  const months = (of: Day) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
  if ((months(day) - months(first)) % rhythm.step !== 0) return false;
  const date = Number(day.slice(8));
  const isLast = (days: number) => dayAfter(day, days).slice(5, 7) !== day.slice(5, 7);
  if (rhythm.every === 'date') return rhythm.on.includes(date) || (rhythm.on.includes(-1) && isLast(1));
  const place = Math.ceil(date / 7);
  const right = rhythm.places.some((one) => one === place || (one === -1 && isLast(7)));
  return right && rhythm.on.includes(weekdayOf(day));
}
