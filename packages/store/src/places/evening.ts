import type { Day } from '@samskab/domain/processes';
import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { eventDates, events } from '../schema/index.ts';

/** Something that happens in an evening. */
export interface EveningEvent {
  readonly slug: string;
  readonly occurrence: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly arenaId: string | null;
  readonly communityId: string | null;
}

/** What happens on an evening in an arena or a community, by the key of its place, the earliest first. */
export type Evening = ReadonlyMap<string, readonly EveningEvent[]>;

/**
 * What is held on the evening of a day: published events with some hour between 17 and 22 that begin that day in Denmark.
 * One index (`listed`, `starts_at`) holds half a million dates.
 */
export async function readEvening(reader: Reader, day: Day): Promise<Evening> {
  const midnight = (offset: number) =>
    sql`((${day}::date + ${offset}::int)::timestamp at time zone 'Europe/Copenhagen')`;
  const rows = await reader
    .select({
      slug: events.slug,
      occurrence: eventDates.occurrence,
      title: sql<string>`${events.content}->>'title'`,
      startsAt: eventDates.startsAt,
      arenaId: eventDates.arenaId,
      communityId: eventDates.communityId,
    })
    .from(eventDates)
    .innerJoin(events, eq(events.id, eventDates.eventId))
    .where(
      and(
        eq(eventDates.listed, true),
        eq(eventDates.cancelled, false),
        eq(eventDates.evening, true),
        gte(eventDates.startsAt, midnight(0)),
        lt(eventDates.startsAt, midnight(1)),
      ),
    )
    .orderBy(asc(eventDates.startsAt), asc(events.slug));
  const evening = new Map<string, EveningEvent[]>();
  for (const row of rows)
    for (const key of placesOfEvent(row)) evening.set(key, [...(evening.get(key) ?? []), row]);
  return evening;
}

const placesOfEvent = ({ arenaId, communityId }: EveningEvent): readonly string[] => [
  ...(arenaId === null ? [] : [`arena:${arenaId}`]),
  ...(communityId === null ? [] : [`community:${communityId}`]),
];
