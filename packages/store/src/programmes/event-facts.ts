import { and, eq, inArray, lte } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { eventDates, events } from '../schema/index.ts';

/** What a programme has to know of an event. */
export interface EventFacts {
  readonly slug: string;
  readonly title: string;
  /** Arenas in which it has been held, each once. */
  readonly heldAt: readonly string[];
}

/** The facts of events that everybody can see, by id. A date counts as held when it is over and was not cancelled. */
export async function eventFacts(
  reader: Reader,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, EventFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: events.id, slug: events.slug, content: events.content })
    .from(events)
    .where(and(inArray(events.id, [...ids]), eq(events.state, 'published')));
  const held = await reader
    .selectDistinct({ of: eventDates.eventId, arena: eventDates.arenaId })
    .from(eventDates)
    .where(
      and(
        inArray(eventDates.eventId, [...ids]),
        eq(eventDates.cancelled, false),
        lte(eventDates.endsAt, now),
      ),
    );
  return new Map(
    rows.map(({ id, slug, content }) => [
      id,
      {
        slug,
        title: content.title,
        heldAt: held.flatMap(({ of, arena }) => (of === id && arena !== null ? [arena] : [])),
      },
    ]),
  );
}
