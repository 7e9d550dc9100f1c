import { danishMoment, dayAfter, isDay, type Day } from '../kernel/days.ts';
import { seriesDays } from './series-days.ts';
import type { Series } from './series.ts';

const A_MINUTE_MS = 60_000;

/** One date of a series. */
export interface Occurrence {
  /** The day of the rhythm: what the date is called, also after it was moved. */
  readonly occurrence: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
  readonly moved: boolean;
}

/**
 * The moment at which Danish clocks show a time. Where the clocks jump over it in March, it is as long after midnight as
 * it would have been without the jump: half past two is half past three (RFC 5545, 3.3.5). Of the hour that comes twice in
 * October it is the first. Throws where the day or the time does not exist at all.
 * @example danishStart('2026-10-25', '19:00').toISOString() // => '2026-10-25T18:00:00.000Z'
 * @example danishStart('2026-03-29', '02:30').toISOString() // => '2026-03-29T01:30:00.000Z'
 */
export function danishStart(day: Day, time: string): Date {
  const midnightAt = TIME.test(time) ? wholeDay(day) : null;
  if (midnightAt !== null)
    return new Date(midnightAt + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * A_MINUTE_MS);
  return slowStart(day, time);
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const A_DAY_MS = 1440 * A_MINUTE_MS;
/** Asking for the clock of a zone takes forty times as long as counting: each day is asked once. */
const midnights = new Map<Day, number | null>();
const MOST_KEPT = 40_000;

/** The moment of midnight of a day on which no clock is changed; null for the others. */
function wholeDay(day: Day): number | null {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  const [begins, ends] = [danishMoment(day, '00:00'), danishMoment(dayAfterOrNone(day), '00:00')];
  const whole = begins && ends && ends.getTime() - begins.getTime() === A_DAY_MS ? begins.getTime() : null;
  if (midnights.size >= MOST_KEPT) midnights.clear();
  midnights.set(day, whole);
  return whole;
}

const dayAfterOrNone = (day: Day): Day => (isDay(day) ? dayAfter(day, 1) : '');

function slowStart(day: Day, time: string): Date {
  const moment = danishMoment(day, time);
  if (moment) return moment;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const midnight = danishMoment(day, '00:00');
  if (!midnight || Number.isNaN(hours) || Number.isNaN(minutes)) throw new Error('No such day or time');
  return new Date(midnight.getTime() + (hours * 60 + minutes) * A_MINUTE_MS);
}

/**
 * The dates of a series whose rhythm falls between two days (both included), by the moment they begin. Moved ones have
 * their new moment and keep their name; excepted ones are left out. A series without end has as many as the days allow.
 * @param most how many at most
 */
export function occurrencesOf(
  series: Series,
  { from, to, most = Infinity }: { readonly from: Day; readonly to: Day; readonly most?: number },
): readonly Occurrence[] {
  const except = new Set(series.except);
  const cancelled = new Set(series.cancelled.map(({ day }) => day));
  const moved = new Map(series.moved.map((move) => [move.day, move]));
  const found: Occurrence[] = [];
  for (const day of seriesDays(series, from, to)) {
    if (found.length >= most) break;
    if (except.has(day)) continue;
    const move = moved.get(day);
    const startsAt = danishStart(move?.to ?? day, move?.time ?? series.time);
    found.push({
      occurrence: day,
      startsAt,
      endsAt: new Date(startsAt.getTime() + series.minutes * A_MINUTE_MS),
      cancelled: cancelled.has(day),
      moved: move !== undefined,
    });
  }
  return found.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

/** So many days ahead dates are worked out: whoever looks further asks the rhythm. */
export const HORIZON_DAYS = 400;

/**
 * The last day up to which dates are worked out on a day.
 * @example horizonOf('2026-01-01') // => '2027-02-05'
 */
export const horizonOf = (today: Day): Day => dayAfter(today, HORIZON_DAYS);
