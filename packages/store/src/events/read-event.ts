import type { PersonId } from '@samskab/domain';
import type { EntryId, EntryKind } from '@samskab/domain/entries';
import type { CalendarEvent, EventId, EventPlace } from '@samskab/domain/events';
import { asc, desc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { entryHead } from '../entries/index.ts';
import { events } from '../schema/index.ts';
import { eventOf } from './event-row.ts';

export type EventAt = { readonly id: EventId } | { readonly slug: string };
const isAt = (at: EventAt) => ('id' in at ? eq(events.id, at.id) : eq(events.slug, at.slug));

/** An event by its id or address, whatever its state; null where there is none. */
export async function readEvent(reader: Reader, at: EventAt): Promise<CalendarEvent | null> {
  const [row] = await reader.select().from(events).where(isAt(at));
  return row ? eventOf(row) : null;
}

/** An event, held until the transaction ends, for whoever changes it or takes a place. */
export async function holdEvent(tx: Transaction, at: EventAt): Promise<CalendarEvent | null> {
  const [row] = await tx.select().from(events).where(isAt(at)).for('update');
  return row ? eventOf(row) : null;
}

/** Where an event that came from a foreign calendar has its own page; empty for others. */
export async function sourceOf(reader: Reader, id: EventId): Promise<string> {
  const [row] = await reader.select({ url: events.sourceUrl }).from(events).where(eq(events.id, id));
  return row?.url ?? '';
}

/** An arena or a community where an event is, as its page names it. */
export interface EventHome {
  readonly kind: EntryKind;
  readonly slug: string;
  readonly name: string;
  readonly stewards: readonly PersonId[];
}

/** The arena and the community of an event, as far as they are there and can be read. */
export async function homesOf(
  reader: Reader,
  { arenaId, communityId }: Pick<EventPlace, 'arenaId' | 'communityId'>,
): Promise<readonly EventHome[]> {
  const heads = await Promise.all(
    (
      [
        ['arena', arenaId],
        ['community', communityId],
      ] as const
    ).map(([kind, id]) => (id === null ? null : entryHead(reader, kind, { id: id as EntryId }))),
  );
  return heads.flatMap((head) =>
    head && (head.state === 'published' || head.state === 'closed')
      ? [{ kind: head.kind, slug: head.slug, name: head.name, stewards: head.stewards }]
      : [],
  );
}

/** The events that an account has made, the newest first. */
export async function eventsMadeBy(reader: Reader, account: PersonId): Promise<readonly CalendarEvent[]> {
  const rows = await reader
    .select()
    .from(events)
    .where(eq(events.madeBy, account))
    .orderBy(desc(events.createdAt))
    .limit(200);
  return rows.map(eventOf);
}

/** How many events wait for an editor. */
export const countEventsWaiting = (reader: Reader): Promise<number> =>
  reader.$count(events, eq(events.state, 'waiting'));

/** Events that wait for an editor, the one that waits longest first. */
export async function eventsWaiting(reader: Reader, most = 50): Promise<readonly CalendarEvent[]> {
  const rows = await reader
    .select()
    .from(events)
    .where(eq(events.state, 'waiting'))
    .orderBy(asc(events.createdAt), asc(events.id))
    .limit(most);
  return rows.map(eventOf);
}
