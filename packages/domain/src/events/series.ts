import * as z from 'zod';
import { isDay, type Day } from '../kernel/days.ts';

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Places of a weekday in its month; -1 is the last. */
export const PLACES = [1, 2, 3, 4, 5, -1] as const;
export type Place = (typeof PLACES)[number];

/** Longest texts, in characters, and largest numbers. */
export const SERIES_LIMITS = { step: 52, times: 999, minutes: 24 * 60, exceptions: 400, why: 300 } as const;

/** How often something comes again. `step` 2 is every other. */
export type Rhythm =
  | { readonly every: 'once' }
  | { readonly every: 'day'; readonly step: number }
  | { readonly every: 'week'; readonly step: number; readonly on: readonly Weekday[] }
  /** On dates of the month; -1 is its last day. A month that lacks the date is left out. */
  | { readonly every: 'date'; readonly step: number; readonly on: readonly number[] }
  /** On weekdays of the month, such as the first Monday. A month that lacks it is left out. */
  | {
      readonly every: 'place';
      readonly step: number;
      readonly places: readonly Place[];
      readonly on: readonly Weekday[];
    };

/** When an event is: everything by the Danish calendar and clock. */
export interface Series {
  /** The first day; it is one of the rhythm's own. */
  readonly first: Day;
  /** When it begins, "19:00". */
  readonly time: string;
  readonly minutes: number;
  readonly rhythm: Rhythm;
  /** Months in which it does not take place. */
  readonly notIn: readonly number[];
  /** The last day on which it can be; null where it goes on. */
  readonly until: Day | null;
  /** How many times in all, days without it included; null where it goes on. */
  readonly times: number | null;
  /** Days of the rhythm on which it does not take place and was never announced. */
  readonly except: readonly Day[];
  /** Days that were called off after they were announced: they stay visible. */
  readonly cancelled: readonly { readonly day: Day; readonly why: string }[];
  /** Days that were moved: another day, another time, or both. */
  readonly moved: readonly { readonly day: Day; readonly to: Day; readonly time: string }[];
}

const day = z.string().refine(isDay);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekday = z.custom<Weekday>((one) => WEEKDAYS.some((known) => known === one));
const place = z.custom<Place>((one) => PLACES.some((known) => known === one));
const step = z.int().min(1).max(SERIES_LIMITS.step);
const days = z.array(weekday).min(1).max(7);
const dateOfMonth = z
  .int()
  .min(-1)
  .max(31)
  .refine((one) => one !== 0);

const rhythm = z.discriminatedUnion('every', [
  z.object({ every: z.literal('once') }),
  z.object({ every: z.literal('day'), step }),
  z.object({ every: z.literal('week'), step, on: days }),
  z.object({ every: z.literal('date'), step, on: z.array(dateOfMonth).min(1).max(31) }),
  z.object({ every: z.literal('place'), step, places: z.array(place).min(1).max(6), on: days }),
]);

/** A series as it is kept. */
export const seriesShape = z.object({
  first: day,
  time,
  minutes: z.int().min(5).max(SERIES_LIMITS.minutes),
  rhythm,
  notIn: z.array(z.int().min(1).max(12)).max(11).default([]),
  until: day.nullable().default(null),
  times: z.int().min(1).max(SERIES_LIMITS.times).nullable().default(null),
  except: z.array(day).max(SERIES_LIMITS.exceptions).default([]),
  cancelled: z
    .array(z.object({ day, why: z.string().max(SERIES_LIMITS.why) }))
    .max(SERIES_LIMITS.exceptions)
    .default([]),
  moved: z
    .array(z.object({ day, to: day, time }))
    .max(SERIES_LIMITS.exceptions)
    .default([]),
});

const A_DAY_MS = 86_400_000;

/**
 * The weekday of a day.
 * @example weekdayOf('2026-12-03') // => 4
 */
export const weekdayOf = (of: Day): Weekday => weekdayOfNumber(dayNumber(of));

/** Days since 1970-01-01, for counting. */
export const dayNumber = (of: Day): number => Date.parse(`${of}T00:00:00Z`) / A_DAY_MS;

/** The day of a number of days since 1970-01-01. */
export const dayOfNumber = (number: number): Day => new Date(number * A_DAY_MS).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (number: number): Weekday => (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
