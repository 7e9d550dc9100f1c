import { ruleOf, type EventContent, type Series } from '@samskab/domain/events';
import ICAL from 'ical.js';

/** A date that stands alone in a calendar file. */
export interface SingleDate {
  readonly occurrence: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly allDay: boolean;
  readonly cancelled: boolean;
}

/** An event as a calendar file tells it. */
export interface CalendarEntry {
  /** Stays the same as long as the event is: a new file replaces what a calendar has. */
  readonly id: string;
  readonly content: Pick<EventContent, 'title' | 'what' | 'place' | 'practical' | 'online'>;
  /** Names of its themes. */
  readonly categories: readonly string[];
  readonly address: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly updatedAt: Date;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** A series is told as a rule; what came from elsewhere as its dates. */
  readonly when: { readonly series: Series } | { readonly dates: readonly SingleDate[] };
}

// The blank that begins a folded line counts: 75 bytes with it (RFC 5545, 3.1).
ICAL.foldLength = 74;

const ZONE = 'Europe/Copenhagen';
/** The rules of Denmark's clock since 1996, as the Union has them. */
const ZONE_RULES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * A calendar file (RFC 5545). Series are told by a rule and the Danish clock, with its rules in the file, so that a
 * calendar goes on beyond what we have worked out. It follows from what it is given alone: the same events give the same
 * file.
 * @param name what a calendar calls it
 * @example writeCalendar('Biblioteket', []).includes('X-WR-CALNAME:Biblioteket') // => true
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Samskab//Samskab//DA');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addPropertyWithValue('name', name);
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString('PT6H'));
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(ZONE_RULES)));
  for (const entry of entries)
    for (const part of 'series' in entry.when
      ? seriesParts(entry, entry.when.series)
      : dateParts(entry, entry.when.dates))
      calendar.addSubcomponent(part);
  return `${calendar.toString()}\r\n`;
}

/** The series itself, and one part for each day that was moved or called off. */
function seriesParts(entry: CalendarEntry, series: Series): readonly ICAL.Component[] {
  const { first, time, minutes } = series;
  const main = told(entry, `${entry.id}@samskab`, entry.cancelled);
  danish(main, 'dtstart', first, time);
  main.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(minutes * 60));
  const rule = ruleOf(series);
  if (rule !== null) main.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  for (const day of series.except) danish(main, 'exdate', day, time);
  const cancelled = new Set(series.cancelled.map(({ day }) => day));
  const moved = new Map(series.moved.map((move) => [move.day, move]));
  const changed = [...new Set([...cancelled, ...moved.keys()])].filter((day) => !series.except.includes(day));
  return [
    main,
    ...changed.toSorted().map((day) => {
      const part = told(entry, `${entry.id}@samskab`, entry.cancelled || cancelled.has(day));
      danish(part, 'recurrence-id', day, time);
      danish(part, 'dtstart', moved.get(day)?.to ?? day, moved.get(day)?.time ?? time);
      part.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(minutes * 60));
      return part;
    }),
  ];
}

const dateParts = (entry: CalendarEntry, dates: readonly SingleDate[]): readonly ICAL.Component[] =>
  dates.map(({ occurrence, startsAt, endsAt, cancelled }) => {
    const part = told(entry, `${entry.id}-${occurrence}@samskab`, entry.cancelled || cancelled);
    part.addPropertyWithValue('dtstart', ICAL.Time.fromJSDate(startsAt, true));
    part.addPropertyWithValue('dtend', ICAL.Time.fromJSDate(endsAt, true));
    return part;
  });

/** Everything of a part but when it is. */
function told(entry: CalendarEntry, uid: string, cancelled: boolean): ICAL.Component {
  const part = new ICAL.Component('vevent');
  const { title, what, place, practical, online } = entry.content;
  const updated = ICAL.Time.fromJSDate(entry.updatedAt, true);
  part.addPropertyWithValue('uid', uid);
  part.addPropertyWithValue('dtstamp', updated);
  part.addPropertyWithValue('last-modified', updated);
  part.addPropertyWithValue('sequence', entry.sequence);
  part.addPropertyWithValue('status', cancelled ? 'CANCELLED' : 'CONFIRMED');
  part.addPropertyWithValue('summary', title);
  if (place || online) part.addPropertyWithValue('location', place || online);
  const text = [what, practical, online, entry.address].filter((paragraph) => paragraph !== '');
  part.addPropertyWithValue('description', text.join('\n\n'));
  part.addPropertyWithValue('url', entry.address);
  if (entry.latitude !== null && entry.longitude !== null)
    part.addPropertyWithValue('geo', [entry.latitude, entry.longitude]);
  if (entry.categories.length > 0) {
    const categories = new ICAL.Property('categories', part);
    categories.setValues([...entry.categories]);
    part.addProperty(categories);
  }
  return part;
}

function danish(part: ICAL.Component, name: string, day: string, time: string): void {
  const property = part.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${day}T${time}:00`));
  property.setParameter('tzid', ZONE);
}
