import { ok, refuse, type Result } from '@samskab/domain';
import { danishDay, dayAfter, type Day } from '@samskab/domain/processes';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { foreignDays } from './foreign-rule.ts';
import type { SingleDate } from './write-calendar.ts';

/** What of a foreign calendar is taken at most. */
export const CALENDAR_LIMITS = {
  events: 2000,
  dates: 5000,
  slowRules: 40,
  title: 120,
  text: 2000,
  place: 200,
} as const;

/** An event of a foreign calendar with its dates in a stretch of time. */
export interface ForeignEvent {
  readonly uid: string;
  readonly title: string;
  readonly what: string;
  readonly place: string;
  /** Its own page; empty where it has none. */
  readonly url: string;
  readonly sequence: number;
  readonly dates: readonly SingleDate[];
}
export interface ForeignCalendar {
  readonly events: readonly ForeignEvent[];
  /** Events and dates that were too many, or could not be followed. */
  readonly leftOut: number;
}

const DANISH = 'Europe/Copenhagen';
/** Names that a widespread program has for the clock of Central Europe. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'romance standard time': DANISH,
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
};

/**
 * Reads a foreign calendar file. Rules are followed within the days alone, and no further than some steps; what is broken
 * in one event leaves the others as they are.
 * @example readCalendar('Hej', { from: '2026-12-01', to: '2027-12-01' }) // => { ok: false, error: { code: 'not_a_calendar' } }
 */
export function readCalendar(
  text: string,
  between: { readonly from: Day; readonly to: Day },
): Result<ForeignCalendar, { readonly code: 'not_a_calendar' }> {
  const found = eventParts(text);
  if (!found) return refuse({ code: 'not_a_calendar' });
  const { parts } = found;
  const byUid = Map.groupBy(parts, (part) => textOf(part, 'uid', 500));
  const budget = {
    dates: CALENDAR_LIMITS.dates,
    slow: CALENDAR_LIMITS.slowRules,
    leftOut: found.leftOut,
  };
  const events: ForeignEvent[] = [];
  for (const [uid, of] of byUid) {
    const event = uid === '' ? null : readEvent(uid, of, between, budget);
    if (event) events.push(event);
  }
  return ok({ events, leftOut: budget.leftOut });
}

interface Budget {
  dates: number;
  slow: number;
  leftOut: number;
}

/** The events of a file, each read by itself, so that a broken one leaves the others; null where it is no whole file. */
function eventParts(
  text: string,
): { readonly parts: readonly ICAL.Component[]; readonly leftOut: number } | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0] ?? '')) return null;
  if (!/^END:VCALENDAR\s*$/i.test(lines.at(-1) ?? '')) return null;
  const parts: ICAL.Component[] = [];
  let seen = 0;
  for (let at = 0, begun = -1; at < lines.length; at += 1) {
    if (/^BEGIN:VEVENT\s*$/i.test(lines[at] ?? '')) begun = at;
    if (begun < 0 || !/^END:VEVENT\s*$/i.test(lines[at] ?? '')) continue;
    seen += 1;
    const part = seen > CALENDAR_LIMITS.events ? null : parsed(lines.slice(begun, at + 1));
    if (part) parts.push(part);
    begun = -1;
  }
  return { parts, leftOut: seen - parts.length };
}

function parsed(lines: readonly string[]): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  } catch {
    return null;
  }
}

/** One event with all its parts; null where nothing of it can be used, or none of its days is asked for. */
function readEvent(
  uid: string,
  parts: readonly ICAL.Component[],
  between: { readonly from: Day; readonly to: Day },
  budget: Budget,
): ForeignEvent | null {
  const main = parts.find((part) => !part.hasProperty('recurrence-id')) ?? parts[0];
  if (!main) return null;
  try {
    const all = datesOf(main, parts, between, budget);
    if (all.length === 0) return null;
    const dates = all.slice(0, budget.dates);
    budget.dates -= dates.length;
    budget.leftOut += all.length - dates.length;
    if (dates.length === 0) return null;
    return { uid, ...toldOf(main), dates };
  } catch {
    budget.leftOut += 1;
    return null;
  }
}

function toldOf(part: ICAL.Component) {
  const url = textOf(part, 'url', 300);
  return {
    title: textOf(part, 'summary', CALENDAR_LIMITS.title).replaceAll(/\s+/g, ' ') || '–',
    what: textOf(part, 'description', CALENDAR_LIMITS.text),
    place: textOf(part, 'location', CALENDAR_LIMITS.place).replaceAll(/\s+/g, ' '),
    url: /^https?:\/\//i.test(url) && URL.canParse(url) ? url : '',
    sequence: Number(part.getFirstPropertyValue('sequence')) || 0,
  };
}

// oxlint-disable-next-line no-control-regex -- naming them is the point
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function textOf(part: ICAL.Component, name: string, limit: number): string {
  const value: unknown = part.getFirstPropertyValue(name);
  const text = typeof value === 'string' ? value : '';
  // Some calendars send pages: tags are taken out, and what is left is text.
  const plain = text
    .replaceAll(/<[^<>]{0,300}>/g, ' ')
    .toWellFormed()
    .replaceAll(UNREADABLE, '')
    .trim();
  return plain.length > limit ? `${plain.slice(0, limit - 1).toWellFormed()}…` : plain;
}

/** A moment of the file: the day and clock of its zone. */
interface Local {
  readonly day: Day;
  /** "190000". */
  readonly time: string;
  readonly zone: string;
  readonly allDay: boolean;
}

function localOf(property: ICAL.Property, value: unknown): Local | null {
  if (!(value instanceof ICAL.Time)) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(value.year).padStart(4, '0')}-${two(value.month)}-${two(value.day)}`;
  const utc = value.zone === ICAL.Timezone.utcTimezone;
  return {
    day,
    time: value.isDate ? '000000' : `${two(value.hour)}${two(value.minute)}${two(value.second)}`,
    zone: utc && !value.isDate ? 'UTC' : zoneOf(String(property.getParameter('tzid') ?? '')),
    allDay: value.isDate,
  };
}

function zoneOf(name: string): string {
  const known = OTHER_NAMES[name.toLowerCase()] ?? name;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: known || DANISH }).resolvedOptions().timeZone;
  } catch {
    return DANISH;
  }
}

const momentOf = ({ day, time, zone }: Pick<Local, 'day' | 'time' | 'zone'>): number =>
  Temporal.PlainDateTime.from(
    `${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`,
  ).toZonedDateTime(zone).epochMilliseconds;

function startOf(part: ICAL.Component, name = 'dtstart'): Local | null {
  const property = part.getFirstProperty(name);
  return property && localOf(property, property.getFirstValue());
}

const A_DAY_MS = 86_400_000;
const AN_HOUR_MS = 3_600_000;
const LONGEST_MS = 31 * A_DAY_MS;

/** How long a part lasts in milliseconds: a month at most. */
function lengthOf(part: ICAL.Component, start: Local): number {
  const end = startOf(part, 'dtend');
  const duration: unknown = part.getFirstPropertyValue('duration');
  const said = end
    ? momentOf(end) - momentOf(start)
    : duration instanceof ICAL.Duration
      ? duration.toSeconds() * 1000
      : start.allDay
        ? A_DAY_MS
        : AN_HOUR_MS;
  return Math.min(LONGEST_MS, Math.max(0, said));
}

/** The days on which an event begins, by its own clock: by its rule, and those named besides. */
function daysOf(
  main: ICAL.Component,
  start: Local,
  between: { from: Day; to: Day },
  budget: Budget,
): readonly Day[] {
  const rule: unknown = main.getFirstPropertyValue('rrule');
  const asked = { from: dayAfter(between.from, -1), to: dayAfter(between.to, 1) };
  const single = start.day >= asked.from && start.day <= asked.to ? [start.day] : [];
  const named = valuesOf(main, 'rdate').map(({ day }) => day);
  const extra = named.filter((day) => day >= asked.from && day <= asked.to);
  if (!(rule instanceof ICAL.Recur)) return [...new Set([...single, ...extra])];
  const found =
    budget.slow > 0
      ? foreignDays({ rule: rule.toString(), first: start.day, ...asked, time: start.time, zone: start.zone })
      : null;
  if (!found) budget.leftOut += 1;
  if (found?.slow) budget.slow -= 1;
  return [...new Set([...(found?.days ?? single), ...extra])];
}

const valuesOf = (part: ICAL.Component, name: string): readonly Local[] =>
  part
    .getAllProperties(name)
    .flatMap((property) => property.getValues().map((value) => localOf(property, value)))
    .filter((local) => local !== null);

const stamp = (at: number, allDay: boolean, day: Day): string =>
  allDay
    ? day.replaceAll('-', '')
    : new Date(at)
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(/[-:]/g, '');

function datesOf(
  main: ICAL.Component,
  parts: readonly ICAL.Component[],
  between: { readonly from: Day; readonly to: Day },
  budget: Budget,
): readonly SingleDate[] {
  const start = startOf(main);
  if (!start) return [];
  const without = new Set(
    valuesOf(main, 'exdate').map((one) => (one.allDay ? one.day : String(momentOf(one)))),
  );
  const changed = new Map(
    parts.flatMap((part) => {
      const of = startOf(part, 'recurrence-id');
      return of ? [[of.allDay ? of.day : String(momentOf(of)), part] as const] : [];
    }),
  );
  const length = lengthOf(main, start);
  return daysOf(main, start, between, budget)
    .map((day) => ({ ...start, day }))
    .filter((local) => !without.has(local.day) && !without.has(String(momentOf(local))))
    .map((local): SingleDate => {
      const part = changed.get(local.day) ?? changed.get(String(momentOf(local))) ?? main;
      const own = (part === main ? null : startOf(part)) ?? local;
      const startsAt = momentOf(own);
      return {
        occurrence: stamp(momentOf(local), local.allDay, local.day),
        startsAt: new Date(startsAt),
        endsAt: new Date(startsAt + (part === main ? length : lengthOf(part, own))),
        allDay: own.allDay,
        cancelled: String(part.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED',
      };
    })
    .filter(({ startsAt }) => danishDay(startsAt) >= between.from && danishDay(startsAt) <= between.to)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
