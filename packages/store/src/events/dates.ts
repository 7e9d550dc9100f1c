import {
  dateChanges,
  occurrencesOf,
  type CalendarEvent,
  type DateChange,
  type EventDate,
  type EventId,
} from '@samskab/domain/events';
import { and, asc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { eventDates } from '../schema/index.ts';
import { dateRow, workedOutTo } from './event-row.ts';

/** So many rows are written at a time: a statement holds at most 65,535 values. */
const AT_ONCE = 1000;
/** One event has so many dates ahead at most. */
const MOST_DATES = 800;

export type WrittenDate = Omit<EventDate, 'eventId'>;

/** The dates of a series from its beginning up to the horizon. */
export const datesOfSeries = (event: CalendarEvent, now: Date): readonly WrittenDate[] =>
  occurrencesOf(event.series, {
    from: event.series.first,
    to: workedOutTo(event.series, now),
  })
    .slice(-MOST_DATES)
    .map(({ moved: _moved, ...date }) => ({ ...date, allDay: false }));

const dateColumns = {
  eventId: eventDates.eventId,
  occurrence: eventDates.occurrence,
  startsAt: eventDates.startsAt,
  endsAt: eventDates.endsAt,
  allDay: eventDates.allDay,
  cancelled: eventDates.cancelled,
};
const dateOf = <Row extends { readonly eventId: string }>(row: Row) => ({
  ...row,
  eventId: row.eventId as EventId,
});

/**
 * Writes the dates of an event that are to come. Those that are over stay as they were, with whoever was counted there.
 * @returns what those who had said that they come must be told
 */
export async function writeDates(
  tx: Transaction,
  event: CalendarEvent,
  dates: readonly WrittenDate[],
  now: Date,
): Promise<readonly DateChange[]> {
  const before = await datesFrom(tx, event.id, now);
  const kept = new Set(dates.map(({ occurrence }) => occurrence));
  const gone = before.filter(({ occurrence }) => !kept.has(occurrence));
  if (gone.length > 0)
    await tx.delete(eventDates).where(
      and(
        eq(eventDates.eventId, event.id),
        inArray(
          eventDates.occurrence,
          gone.map(({ occurrence }) => occurrence),
        ),
      ),
    );
  const known = new Set(before.map(({ occurrence }) => occurrence));
  const rows = dates
    .filter(({ startsAt, occurrence }) => startsAt > now || known.has(occurrence))
    .map((date) => dateRow(event, date));
  for (let at = 0; at < rows.length; at += AT_ONCE) await upsert(tx, rows.slice(at, at + AT_ONCE));
  return dateChanges(before, rows, now);
}

/** Writes dates that are over too: of what is told or brought in for the first time. */
export async function writeAllDates(
  tx: Transaction,
  event: CalendarEvent,
  dates: readonly WrittenDate[],
): Promise<void> {
  const rows = dates.map((date) => dateRow(event, date));
  for (let at = 0; at < rows.length; at += AT_ONCE) await upsert(tx, rows.slice(at, at + AT_ONCE));
}

const WRITTEN = [
  'startsAt',
  'endsAt',
  'allDay',
  'cancelled',
  'listed',
  'arenaId',
  'communityId',
  'municipality',
  'latitude',
  'longitude',
  'themes',
  'languages',
  'evening',
  'free',
  'stepFree',
] as const;

/** Each column as it was to be inserted. */
const AS_SENT = Object.fromEntries(
  WRITTEN.map((name) => [name, sql`excluded.${sql.identifier(snake(name))}`]),
);
function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const upsert = (tx: Transaction, rows: readonly (typeof eventDates.$inferInsert)[]) =>
  tx
    .insert(eventDates)
    .values([...rows])
    .onConflictDoUpdate({ target: [eventDates.eventId, eventDates.occurrence], set: AS_SENT });

/** The dates of an event that begin after a moment, the next first. */
export async function datesFrom(
  reader: Reader,
  event: EventId,
  from: Date,
  most = 5000,
): Promise<readonly EventDate[]> {
  const rows = await reader
    .select(dateColumns)
    .from(eventDates)
    .where(and(eq(eventDates.eventId, event), gt(eventDates.startsAt, from)))
    .orderBy(asc(eventDates.startsAt))
    .limit(most);
  return rows.map(dateOf);
}

/** The newest dates of an event that had begun by a moment, the newest first. */
export async function datesBefore(
  reader: Reader,
  event: EventId,
  before: Date,
  most: number,
): Promise<readonly EventDate[]> {
  const rows = await reader
    .select(dateColumns)
    .from(eventDates)
    .where(and(eq(eventDates.eventId, event), lt(eventDates.startsAt, before)))
    .orderBy(sql`${eventDates.startsAt} desc`)
    .limit(most);
  return rows.map(dateOf);
}

/** One date of an event; null where there is none. */
export async function dateAt(reader: Reader, event: EventId, occurrence: string): Promise<EventDate | null> {
  const [row] = await reader
    .select(dateColumns)
    .from(eventDates)
    .where(and(eq(eventDates.eventId, event), eq(eventDates.occurrence, occurrence)));
  return row ? dateOf(row) : null;
}

/** Every date of some events from a moment on, for calendar files. */
export async function datesOfEvents(
  reader: Reader,
  ids: readonly EventId[],
  from: Date,
): Promise<readonly EventDate[]> {
  if (ids.length === 0) return [];
  const rows = await reader
    .select(dateColumns)
    .from(eventDates)
    .where(and(inArray(eventDates.eventId, [...ids]), gte(eventDates.startsAt, from)))
    .orderBy(asc(eventDates.startsAt));
  return rows.map(dateOf);
}
