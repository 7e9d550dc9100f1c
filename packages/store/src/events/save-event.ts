import { slugify } from '@samskab/danish';
import type { PersonId } from '@samskab/domain';
import type {
  CalendarEvent,
  DateChange,
  EventContent,
  EventId,
  EventPlace,
  EventState,
  Series,
} from '@samskab/domain/events';
import { eq, like, or } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { eventDates, events } from '../schema/index.ts';
import { datesOfSeries, writeAllDates, writeDates } from './dates.ts';
import { isListed, workedOutTo } from './event-row.ts';

/** Addresses under `/kalender` that lead elsewhere. */
const TAKEN = ['ny', 'liste', 'tilmelding', 'abonner', 'kalendere', 'kalender.ics', 'nyt.atom'];

/** What somebody tells of an event. */
export interface ToldEvent extends EventPlace {
  readonly content: EventContent;
  readonly series: Series;
}
export interface NewEvent extends ToldEvent {
  readonly id: EventId;
  readonly state: EventState;
  readonly madeBy: PersonId | null;
  readonly isExample?: boolean;
  readonly key?: string;
  readonly at: Date;
}

/**
 * Adds an event and its dates. Added again with the same id it is the first one.
 * @returns its address
 */
export async function addEvent(tx: Transaction, { at, ...told }: NewEvent): Promise<string> {
  const slug = await freeEventSlug(tx, told.content.title, told.id);
  const [row] = await tx
    .insert(events)
    .values({
      ...told,
      slug,
      workedOutTo: workedOutTo(told.series, at),
      createdAt: at,
      updatedAt: at,
    })
    .onConflictDoNothing({ target: events.id })
    .returning();
  if (!row) return slugOf(tx, told.id);
  const event = { ...told, ...NEW, slug, createdAt: at, updatedAt: at };
  await writeAllDates(tx, event, datesOfSeries(event, at));
  return slug;
}

const NEW = { cancelledWhy: '', sequence: 0, feedId: null, isExample: false } as const;

async function slugOf(tx: Transaction, id: EventId): Promise<string> {
  const [row] = await tx.select({ slug: events.slug }).from(events).where(eq(events.id, id));
  if (!row) throw new Error('An event that was there has gone');
  return row.slug;
}

/** An address for an event that nobody has: its title, with a number where others are called the same. */
export async function freeEventSlug(reader: Reader, title: string, id: string): Promise<string> {
  const base = slugify(title) ?? `begivenhed-${id.slice(-8)}`;
  const rows = await reader
    .select({ slug: events.slug })
    .from(events)
    .where(or(eq(events.slug, base), like(events.slug, `${base}-%`)));
  const used = new Set([...TAKEN, ...rows.map(({ slug }) => slug)]);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!used.has(slug)) return slug;
  }
}

/**
 * Saves what is told of an event anew. It must be held by this transaction; its address stays. Dates that are over stay
 * as they were.
 * @returns what those who had said that they come must be told
 */
export async function saveEvent(
  tx: Transaction,
  held: CalendarEvent,
  told: ToldEvent,
  now: Date,
): Promise<readonly DateChange[]> {
  const event = { ...held, ...told, sequence: held.sequence + 1, updatedAt: now };
  const { arenaId, communityId, municipality, latitude, longitude, content, series } = event;
  await tx
    .update(events)
    .set({
      arenaId,
      communityId,
      municipality,
      latitude,
      longitude,
      content,
      series,
      sequence: event.sequence,
      updatedAt: now,
      workedOutTo: workedOutTo(series, now),
    })
    .where(eq(events.id, held.id));
  return writeDates(tx, event, datesOfSeries(event, now), now);
}

/** Calls a whole event off. @returns what those who had said that they come must be told */
export async function cancelEvent(
  tx: Transaction,
  held: CalendarEvent,
  why: string,
  now: Date,
): Promise<readonly DateChange[]> {
  const event = { ...held, state: 'cancelled', cancelledWhy: why, sequence: held.sequence + 1 } as const;
  await tx
    .update(events)
    .set({ state: event.state, cancelledWhy: why, sequence: event.sequence, updatedAt: now })
    .where(eq(events.id, held.id));
  return writeDates(tx, event, datesOfSeries(event, now), now);
}

/** An editor lets an event through, takes it off, or puts it back. */
export async function setEventState(
  tx: Transaction,
  held: CalendarEvent,
  state: 'published' | 'hidden',
  now: Date,
): Promise<void> {
  await tx.update(events).set({ state, updatedAt: now }).where(eq(events.id, held.id));
  await tx
    .update(eventDates)
    .set({ listed: isListed({ state }) })
    .where(eq(eventDates.eventId, held.id));
}
