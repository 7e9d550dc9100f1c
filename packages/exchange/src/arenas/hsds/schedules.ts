import { A_DAY, WEEKDAYS, type OpenSpan, type Weekday } from '@samskab/domain/arenas';
import * as z from 'zod';

/** The days of iCalendar (RFC 5545), Monday first. */
const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export interface HsdsSchedule {
  readonly id: string;
  readonly freq: 'WEEKLY';
  readonly wkst: 'MO';
  readonly byday: string;
  readonly opens_at: string;
  /** Before `opens_at`, or the same, when it is open across midnight. */
  readonly closes_at: string;
  readonly description?: string;
}

/**
 * Opening hours as schedules: one for each pair of times, with all the days that have it.
 * @param name an identifier for a schedule by its times
 * @example schedulesOf([{ day: 1, from: 600, to: 1080 }, { day: 2, from: 600, to: 1080 }], String)[0].byday // => 'MO,TU'
 */
export function schedulesOf(
  spans: readonly OpenSpan[],
  name: (times: string) => string,
  description = '',
): readonly HsdsSchedule[] {
  const byTimes = Map.groupBy(spans, ({ from, to }) => `${clock(from)}-${clock(to)}`);
  return [...byTimes].map(([times, same]) => ({
    id: name(times),
    freq: 'WEEKLY',
    wkst: 'MO',
    byday: WEEKDAYS.filter((day) => same.some((span) => span.day === day))
      .map((day) => BYDAY[day - 1])
      .join(','),
    opens_at: times.slice(0, 5),
    closes_at: times.slice(6),
    ...(description !== '' && { description }),
  }));
}

const two = (number: number): string => String(number).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor((minute % A_DAY) / 60))}:${two(minute % 60)}`;

/** What we read of a schedule of anybody's. */
export const schedule = z.object({
  freq: z.string().nullish(),
  interval: z.union([z.number(), z.string()]).nullish(),
  byday: z.string().nullish(),
  opens_at: z.string().nullish(),
  closes_at: z.string().nullish(),
  description: z.string().nullish(),
});

const TIME = /^(\d{1,2}):(\d{2})/;

/** The hours that schedules hold for each week; others, such as every second, are left out. */
export const spansOf = (schedules: readonly z.infer<typeof schedule>[]): OpenSpan[] =>
  schedules
    .flatMap((one): OpenSpan[] => {
      const [opens, closes] = [minuteOf(one.opens_at), minuteOf(one.closes_at)];
      const isWeekly = (one.freq ?? 'WEEKLY') === 'WEEKLY' && Number(one.interval ?? 1) === 1;
      if (!isWeekly || opens === null || closes === null || opens === A_DAY) return [];
      return daysOf(one.byday ?? '').map((day) => ({
        day,
        from: opens,
        to: closes > opens ? closes : closes + A_DAY,
      }));
    })
    .toSorted((a, b) => a.day - b.day || a.from - b.from || a.to - b.to);

/** A day may carry a number, such as the first Tuesday of a month: that is none of each week. */
const daysOf = (byday: string): readonly Weekday[] =>
  byday.split(',').flatMap((day) => WEEKDAYS.find((known) => BYDAY[known - 1] === day.trim()) ?? []);

function minuteOf(time: string | null | undefined): number | null {
  const [, hour, minute] = TIME.exec(time ?? '') ?? [];
  if (hour === undefined || minute === undefined) return null;
  const at = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && at <= A_DAY ? at : null;
}
