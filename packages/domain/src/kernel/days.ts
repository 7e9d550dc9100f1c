/** A day in Denmark, "2026-03-29". */
export type Day = string;

const ZONE = 'Europe/Copenhagen';
const A_DAY_MS = 86_400_000;
const A_MINUTE_MS = 60_000;
const DAY = /^(19|2\d)\d{2}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * What calendar and clock show in Denmark at a moment.
 * @example danishClock(new Date('2026-03-29T01:30:00Z')) // => { day: '2026-03-29', time: '03:30' }
 */
export function danishClock(at: Date): { readonly day: Day; readonly time: string } {
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${of['year']}-${of['month']}-${of['day']}`, time: `${of['hour']}:${of['minute']}` };
}

/**
 * The day it is in Denmark.
 * @example danishDay(new Date('2026-06-30T23:00:00Z')) // => '2026-07-01'
 */
export const danishDay = (at: Date): Day => danishClock(at).day;

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Whether a text is a day of the calendar from 1900 on.
 * @example isDay('2024-02-29') // => true
 * @example isDay('2026-02-29') // => false
 */
export const isDay = (text: string): boolean =>
  DAY.test(text) &&
  !Number.isNaN(midnight(text)) &&
  new Date(midnight(text)).toISOString().slice(0, 10) === text;

/**
 * The day so many days later, or earlier where the number is below 0.
 * @example dayAfter('2026-02-27', 3) // => '2026-03-02'
 */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(midnight(day) + days * A_DAY_MS).toISOString().slice(0, 10);

/**
 * How many days from one day to another; below 0 where the other is earlier.
 * @example daysBetween('2026-03-28', '2026-03-30') // => 2
 */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((midnight(to) - midnight(from)) / A_DAY_MS);

/**
 * The moment at which Danish clocks show a time on a day; null where the day or the time does not exist, as the hour
 * that is left out in March. Of the hour that comes twice in October it is the first.
 * @example danishMoment('2026-07-01', '19:00')?.toISOString() // => '2026-07-01T17:00:00.000Z'
 * @example danishMoment('2026-03-29', '02:30') // => null
 * @example danishMoment('2026-10-25', '02:30')?.toISOString() // => '2026-10-25T00:30:00.000Z'
 */
export function danishMoment(day: Day, time: string): Date | null {
  if (!isDay(day) || !TIME.test(time)) return null;
  const utc = Date.parse(`${day}T${time}:00Z`);
  // Denmark is one or two hours before UTC; summer time is the earlier moment.
  for (const hours of [2, 1]) {
    const moment = new Date(utc - hours * 60 * A_MINUTE_MS);
    const shown = danishClock(moment);
    if (shown.day === day && shown.time === time) return moment;
  }
  return null;
}
