import type { PersonId } from '@samskab/domain';
import {
  eventContent,
  EVENT_LIMITS,
  type CalendarEvent,
  type EventId,
  type FeedFault,
  type FeedId,
} from '@samskab/domain/events';
import { danishClock } from '@samskab/domain/processes';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { arenas, calendarFeeds, eventDates, events } from '../schema/index.ts';
import { writeDates, type WrittenDate } from './dates.ts';
import { eventOf, FOR_EVER } from './event-row.ts';
import { freeEventSlug } from './save-event.ts';

const AN_HOUR_MS = 3_600_000;
/** After a failure it is waited twice as long each time, up to a day. */
const MOST_HOURS = 24;

/** A foreign calendar that an arena shows. */
export interface CalendarFeed {
  readonly id: FeedId;
  readonly arenaId: string;
  readonly url: string;
  readonly title: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly fetchedAt: Date | null;
  readonly fault: FeedFault | null;
  readonly failures: number;
  readonly events: number;
  readonly dates: number;
  readonly leftOut: number;
}
const feedOf = ({
  addedBy: _by,
  createdAt: _at,
  nextAt: _next,
  ...row
}: typeof calendarFeeds.$inferSelect): CalendarFeed => ({
  ...row,
  id: row.id as FeedId,
});

/** Adds a calendar to an arena; it is fetched shortly. False where the arena shows it already. */
export async function addFeed(
  tx: Transaction,
  told: {
    readonly arenaId: string;
    readonly url: string;
    readonly title: string;
    readonly addedBy: PersonId;
  },
  at: Date,
): Promise<boolean> {
  const [added] = await tx
    .insert(calendarFeeds)
    .values({ ...told, id: uuid(), createdAt: at, nextAt: at })
    .onConflictDoNothing()
    .returning({ id: calendarFeeds.id });
  return added !== undefined;
}

/** Removes a calendar of an arena and everything that came with it. */
export async function removeFeed(tx: Transaction, arenaId: string, id: FeedId): Promise<void> {
  await tx.delete(calendarFeeds).where(and(eq(calendarFeeds.id, id), eq(calendarFeeds.arenaId, arenaId)));
}

/** The calendars that an arena shows, the oldest first. */
export async function feedsOf(reader: Reader, arenaId: string): Promise<readonly CalendarFeed[]> {
  const rows = await reader
    .select()
    .from(calendarFeeds)
    .where(eq(calendarFeeds.arenaId, arenaId))
    .orderBy(asc(calendarFeeds.createdAt), asc(calendarFeeds.id));
  return rows.map(feedOf);
}

/** Takes the calendar that has waited longest to be fetched, so that no other process fetches it too; null for none. */
export async function takeDueFeed(tx: Transaction, now: Date): Promise<CalendarFeed | null> {
  const [row] = await tx
    .select()
    .from(calendarFeeds)
    .where(lte(calendarFeeds.nextAt, now))
    .orderBy(asc(calendarFeeds.nextAt), asc(calendarFeeds.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!row) return null;
  await tx
    .update(calendarFeeds)
    .set({ nextAt: new Date(now.getTime() + AN_HOUR_MS) })
    .where(eq(calendarFeeds.id, row.id));
  return feedOf(row);
}

/** A fetch that failed: what came before stays, and it is tried again later. */
export async function noteFeedFault(
  tx: Transaction,
  { id, failures }: Pick<CalendarFeed, 'id' | 'failures'>,
  fault: FeedFault,
  now: Date,
): Promise<void> {
  const hours = Math.min(MOST_HOURS, 2 ** Math.min(failures, 5));
  await tx
    .update(calendarFeeds)
    .set({ fault, failures: failures + 1, nextAt: new Date(now.getTime() + hours * AN_HOUR_MS) })
    .where(eq(calendarFeeds.id, id));
}

/** A fetch that said that nothing has changed. */
export async function noteFeedUnchanged(tx: Transaction, id: FeedId, now: Date): Promise<void> {
  await tx
    .update(calendarFeeds)
    .set({ fault: null, failures: 0, fetchedAt: now })
    .where(eq(calendarFeeds.id, id));
}

/** An event of a foreign calendar, already read and bounded. */
export interface BroughtEvent {
  readonly uid: string;
  readonly title: string;
  readonly what: string;
  readonly place: string;
  readonly url: string;
  readonly sequence: number;
  readonly dates: readonly WrittenDate[];
}

/**
 * Brings the events of a foreign calendar in: new ones are added, known ones changed, and those that are gone there are
 * gone here, but for their dates that are over.
 */
export async function bringIn(
  tx: Transaction,
  feed: CalendarFeed,
  brought: readonly BroughtEvent[],
  said: { readonly etag: string | null; readonly lastModified: string | null; readonly leftOut: number },
  now: Date,
): Promise<void> {
  const [arena] = await tx.select().from(arenas).where(eq(arenas.id, feed.arenaId));
  if (!arena) return;
  const known = await tx.select().from(events).where(eq(events.feedId, feed.id)).for('update');
  const byKey = new Map(known.map((row) => [row.key, row]));
  const place = {
    arenaId: arena.id,
    communityId: null,
    municipality: arena.municipality,
    latitude: arena.latitude,
    longitude: arena.longitude,
  };
  for (const one of brought) {
    const row = byKey.get(one.uid);
    const told = { ...place, ...contentOf(one, arena.name) };
    const event = row ? await changed(tx, row, told, one, now) : await added(tx, feed.id, told, one, now);
    if (event) await writeDates(tx, event, one.dates, now);
  }
  const still = new Set(brought.map(({ uid }) => uid));
  for (const row of known) if (!still.has(row.key ?? '')) await leave(tx, eventOf(row), now);
  await tx
    .update(calendarFeeds)
    .set({
      etag: said.etag,
      lastModified: said.lastModified,
      leftOut: said.leftOut,
      fetchedAt: now,
      fault: null,
      failures: 0,
      events: brought.length,
      dates: brought.reduce((sum, { dates }) => sum + dates.length, 0),
    })
    .where(eq(calendarFeeds.id, feed.id));
}

/** What is over was, and may have been counted; what was to come is not. */
async function leave(tx: Transaction, event: CalendarEvent, now: Date): Promise<void> {
  await writeDates(tx, event, [], now);
  const [left] = await tx
    .select({ occurrence: eventDates.occurrence })
    .from(eventDates)
    .where(eq(eventDates.eventId, event.id))
    .limit(1);
  if (!left) await tx.delete(events).where(eq(events.id, event.id));
}

function contentOf({ title, what, place, dates }: BroughtEvent, arena: string) {
  const first = dates[0];
  const { day, time } = danishClock(first?.startsAt ?? new Date(0));
  return {
    content: eventContent.parse({
      title: title.slice(0, EVENT_LIMITS.title),
      what: what.slice(0, EVENT_LIMITS.what),
      place: (place || arena).slice(0, EVENT_LIMITS.place),
    }),
    // Its dates are the foreign calendar's own; this is only where it begins.
    series: {
      first: day,
      time,
      minutes: 60,
      rhythm: { every: 'once' as const },
      notIn: [],
      until: null,
      times: null,
      except: [],
      cancelled: [],
      moved: [],
    },
  };
}

type Told = ReturnType<typeof contentOf> &
  Pick<CalendarEvent, 'arenaId' | 'communityId' | 'municipality' | 'latitude' | 'longitude'>;

async function added(tx: Transaction, feedId: FeedId, told: Told, one: BroughtEvent, now: Date) {
  const id = uuid() as EventId;
  const [row] = await tx
    .insert(events)
    .values({
      ...told,
      id,
      slug: await freeEventSlug(tx, told.content.title, id),
      state: 'published',
      sequence: one.sequence,
      key: one.uid,
      feedId,
      sourceUrl: one.url,
      createdAt: now,
      updatedAt: now,
      workedOutTo: FOR_EVER,
    })
    .returning();
  return row ? eventOf(row) : null;
}

/** An editor may have hidden it: that stays. */
async function changed(
  tx: Transaction,
  row: typeof events.$inferSelect,
  told: Told,
  one: BroughtEvent,
  now: Date,
) {
  const same =
    JSON.stringify([eventOf(row).content, row.sourceUrl]) === JSON.stringify([told.content, one.url]);
  const [saved] = await tx
    .update(events)
    .set({
      ...told,
      sequence: one.sequence,
      sourceUrl: one.url,
      ...(same ? {} : { updatedAt: now }),
    })
    .where(inArray(events.id, [row.id]))
    .returning();
  return saved ? eventOf(saved) : null;
}
