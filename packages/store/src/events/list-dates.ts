import type { CalendarEvent, EventDate, EventId, TimeWindow } from '@samskab/domain/events';
import { and, arrayContains, asc, desc, eq, gt, isNotNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { arenas, communities, eventDates, events } from '../schema/index.ts';
import { eventOf } from './event-row.ts';

/** What dates are asked for. What is left out narrows nothing. */
export interface DateFilter {
  readonly municipality?: string | null;
  readonly theme?: string | null;
  readonly language?: string | null;
  readonly arenaId?: string | null;
  readonly communityId?: string | null;
  readonly evening?: boolean;
  readonly free?: boolean;
  readonly stepFree?: boolean;
}

/** A date with its event and where that is. */
export interface ListedDate {
  readonly date: EventDate;
  readonly event: CalendarEvent;
  readonly arena: { readonly slug: string; readonly name: string } | null;
  readonly community: { readonly slug: string; readonly name: string } | null;
}

const A_DAY_MS = 86_400_000;

const narrowed = (filter: DateFilter): readonly (SQL | undefined)[] => [
  filter.municipality ? eq(eventDates.municipality, filter.municipality) : undefined,
  filter.arenaId ? eq(eventDates.arenaId, filter.arenaId) : undefined,
  filter.communityId ? eq(eventDates.communityId, filter.communityId) : undefined,
  filter.theme ? arrayContains(eventDates.themes, [filter.theme]) : undefined,
  filter.language ? arrayContains(eventDates.languages, [filter.language]) : undefined,
  filter.evening ? eq(eventDates.evening, true) : undefined,
  filter.free ? eq(eventDates.free, true) : undefined,
  filter.stepFree ? eq(eventDates.stepFree, true) : undefined,
];

/** What is on now belongs to what comes; that lasts a day at most, so that the index on the beginning helps. */
const within = ({ from, until }: TimeWindow): readonly (SQL | undefined)[] => [
  from === null ? undefined : gt(eventDates.startsAt, new Date(from.getTime() - A_DAY_MS)),
  from === null ? undefined : gt(eventDates.endsAt, from),
  until === null ? undefined : lt(eventDates.startsAt, until),
];

const nameOf = (row: { slug: string; name: string; state: string } | null) =>
  row && (row.state === 'published' || row.state === 'closed') ? { slug: row.slug, name: row.name } : null;

/**
 * Dates in a stretch of time, the next first; what is over the newest first.
 * @param wish.over dates that have ended, instead of those that come
 * @param wish.most how many at most, after the first `skip`
 */
export async function listDates(
  reader: Reader,
  window: TimeWindow,
  filter: DateFilter,
  wish: { readonly most: number; readonly skip?: number; readonly over?: boolean },
): Promise<readonly ListedDate[]> {
  const time =
    wish.over && window.until
      ? [lte(eventDates.endsAt, window.until), ...within({ ...window, from: null })]
      : within(window);
  const order = wish.over ? desc : asc;
  const rows = await reader
    .select({
      date: eventDates,
      event: events,
      arena: { slug: arenas.slug, name: arenas.name, state: arenas.state },
      community: { slug: communities.slug, name: communities.name, state: communities.state },
    })
    .from(eventDates)
    .innerJoin(events, eq(events.id, eventDates.eventId))
    .leftJoin(arenas, eq(arenas.id, eventDates.arenaId))
    .leftJoin(communities, eq(communities.id, eventDates.communityId))
    .where(and(eq(eventDates.listed, true), ...time, ...narrowed(filter)))
    .orderBy(order(eventDates.startsAt), order(eventDates.eventId))
    .limit(wish.most)
    .offset(wish.skip ?? 0);
  return rows.map(({ date, event, arena, community }) => ({
    date: {
      eventId: date.eventId as EventId,
      occurrence: date.occurrence,
      startsAt: date.startsAt,
      endsAt: date.endsAt,
      allDay: date.allDay,
      cancelled: date.cancelled,
    },
    event: eventOf(event),
    arena: nameOf(arena),
    community: nameOf(community),
  }));
}

/** The municipalities in which something is told of, for the list to choose from. */
export async function eventMunicipalities(reader: Reader): Promise<readonly string[]> {
  const rows = await reader
    .selectDistinct({ municipality: events.municipality })
    .from(events)
    .where(and(eq(events.state, 'published'), isNotNull(events.municipality)));
  return rows.flatMap(({ municipality }) => municipality ?? []);
}

/** Published events that a feed shows, newest told first. @param most how many at most */
export async function newestEvents(
  reader: Reader,
  filter: Pick<DateFilter, 'municipality' | 'arenaId' | 'communityId' | 'theme'>,
  most: number,
): Promise<readonly CalendarEvent[]> {
  const rows = await reader
    .select()
    .from(events)
    .where(and(sql`${events.state} in ('published', 'cancelled')`, ...eventNarrowed(filter)))
    .orderBy(desc(events.updatedAt), desc(events.id))
    .limit(most);
  return rows.map(eventOf);
}

const eventNarrowed = (
  filter: Pick<DateFilter, 'municipality' | 'arenaId' | 'communityId' | 'theme'>,
): readonly (SQL | undefined)[] => [
  filter.municipality ? eq(events.municipality, filter.municipality) : undefined,
  filter.arenaId ? eq(events.arenaId, filter.arenaId) : undefined,
  filter.communityId ? eq(events.communityId, filter.communityId) : undefined,
  filter.theme ? sql`${events.content} -> 'themes' ? ${filter.theme}` : undefined,
];
