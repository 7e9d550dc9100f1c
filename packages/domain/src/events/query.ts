import { danishDay, dayAfter, type Day } from '../kernel/days.ts';
import { danishStart } from './occurrences.ts';
import { weekdayOf } from './series.ts';

/** What of time a calendar shows. */
export const WHENS = ['coming', 'today', 'week', 'weekend', 'past'] as const;
export type When = (typeof WHENS)[number];

/** What the calendar is asked. Null and false narrow nothing. */
export interface EventQuery {
  readonly when: When;
  readonly municipality: string | null;
  readonly theme: string | null;
  readonly language: string | null;
  /** Slugs of an arena and of a community. */
  readonly arena: string | null;
  readonly community: string | null;
  readonly evening: boolean;
  readonly free: boolean;
  readonly stepFree: boolean;
  /** From 1. */
  readonly page: number;
}

export const EVERYTHING: EventQuery = {
  when: 'coming',
  municipality: null,
  theme: null,
  language: null,
  arena: null,
  community: null,
  evening: false,
  free: false,
  stepFree: false,
  page: 1,
};

const VALUES = ['municipality', 'theme', 'language', 'arena', 'community'] as const;
const YES_NO = ['evening', 'free', 'stepFree'] as const;
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,119}$/u;
/** Nobody turns more pages than this. */
const LAST_PAGE = 1000;

/**
 * Reads the query of an address. What cannot be meant is passed over.
 * @example readEventQuery(new URLSearchParams('when=weekend&evening=1')).when // => 'weekend'
 */
export function readEventQuery(params: URLSearchParams): EventQuery {
  const value = (name: string) => {
    const given = params.get(name) ?? '';
    return VALUE.test(given) ? given : null;
  };
  const page = Number(params.get('page') ?? 1);
  return {
    when: WHENS.find((one) => one === params.get('when')) ?? 'coming',
    municipality: value('municipality'),
    theme: value('theme'),
    language: value('language'),
    arena: value('arena'),
    community: value('community'),
    evening: params.get('evening') === '1',
    free: params.get('free') === '1',
    stepFree: params.get('stepFree') === '1',
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/**
 * The address of a query, without the question mark; empty for everything that comes.
 * @example eventAddress({ ...EVERYTHING, when: 'today', free: true }) // => 'when=today&free=1'
 */
export function eventAddress(query: EventQuery): string {
  const params = new URLSearchParams();
  if (query.when !== 'coming') params.set('when', query.when);
  for (const name of VALUES) if (query[name] !== null) params.set(name, query[name]);
  for (const name of YES_NO) if (query[name]) params.set(name, '1');
  if (query.page > 1) params.set('page', String(query.page));
  return params.toString();
}

/** A stretch of time. Dates belong to it that end after `from` and begin before `until`; null is open. */
export interface TimeWindow {
  readonly from: Date | null;
  readonly until: Date | null;
}

const midnight = (day: Day): Date => danishStart(day, '00:00');

/**
 * What "today", "this week" and "this weekend" are at a moment in Denmark. Weeks begin with Monday; on a Sunday this
 * weekend is today. What is over is not coming.
 * @example windowOf('today', new Date('2026-12-03T12:00:00Z')) // => { from: new Date('2026-12-03T12:00:00Z'), until: new Date('2026-12-03T23:00:00Z') }
 * @example windowOf('weekend', new Date('2026-12-03T12:00:00Z')) // => { from: new Date('2026-12-04T23:00:00Z'), until: new Date('2026-12-06T23:00:00Z') }
 */
export function windowOf(when: When, now: Date): TimeWindow {
  const today = danishDay(now);
  const monday = dayAfter(today, 1 - weekdayOf(today));
  const nextMonday = midnight(dayAfter(monday, 7));
  if (when === 'past') return { from: null, until: now };
  if (when === 'today') return { from: now, until: midnight(dayAfter(today, 1)) };
  if (when === 'week') return { from: now, until: nextMonday };
  if (when === 'weekend') {
    const saturday = midnight(dayAfter(monday, 5));
    return { from: saturday > now ? saturday : now, until: nextMonday };
  }
  return { from: now, until: null };
}

const EVENING_FROM = 17 * 60;
const EVENING_TO = 22 * 60;
const AN_HOUR = 60;

/**
 * Whether a date has an hour between 17 and 22 of its Danish day.
 * @example isEveningDate(new Date('2026-12-03T15:00:00Z'), new Date('2026-12-03T17:00:00Z')) // => true
 * @example isEveningDate(new Date('2026-12-03T21:30:00Z'), new Date('2026-12-03T23:30:00Z')) // => false
 */
export function isEveningDate(startsAt: Date, endsAt: Date): boolean {
  const start = (startsAt.getTime() - midnight(danishDay(startsAt)).getTime()) / 60_000;
  const end = start + (endsAt.getTime() - startsAt.getTime()) / 60_000;
  return Math.min(end, EVENING_TO) - Math.max(start, EVENING_FROM) >= AN_HOUR;
}
