import type { ActorGroup } from '@samskab/domain';
import { GROUP_OF_ACTOR, type MeetingActor } from '@samskab/domain/arenas';
import {
  ACROSS_GROUPS,
  whoCame,
  type CalendarEvent,
  type Counts,
  type EventDate,
  type EventId,
} from '@samskab/domain/events';
import { danishDay, type Day } from '@samskab/domain/processes';
import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { eventAttendance, eventDates } from '../schema/index.ts';

/** Keeps how many of each kind came to a date; counted again, the newer count holds. Nobody at all takes the count back. */
export async function countAttendance(
  tx: Transaction,
  event: CalendarEvent,
  date: EventDate,
  counts: Counts<MeetingActor>,
  at: Date,
): Promise<void> {
  const { actors, groups, people } = whoCame<MeetingActor, ActorGroup>(counts, GROUP_OF_ACTOR);
  const its = and(eq(eventAttendance.eventId, event.id), eq(eventAttendance.occurrence, date.occurrence));
  if (people === 0) {
    await tx.delete(eventAttendance).where(its);
    return;
  }
  const said = {
    heldOn: danishDay(date.startsAt),
    arenaId: event.arenaId,
    communityId: event.communityId,
    municipality: event.municipality,
    counts,
    actors: [...actors],
    groups: [...groups],
    people,
    countedAt: at,
  };
  await tx
    .insert(eventAttendance)
    .values({ eventId: event.id, occurrence: date.occurrence, ...said })
    .onConflictDoUpdate({ target: [eventAttendance.eventId, eventAttendance.occurrence], set: said });
}

/** Who came to a date. */
export interface Attendance {
  readonly occurrence: string;
  readonly counts: Counts<MeetingActor>;
  readonly groups: readonly ActorGroup[];
  readonly people: number;
}

/** The counts of some dates of an event. */
export async function attendanceOf(
  reader: Reader,
  event: EventId,
  occurrences: readonly string[],
): Promise<readonly Attendance[]> {
  if (occurrences.length === 0) return [];
  return reader
    .select({
      occurrence: eventAttendance.occurrence,
      counts: eventAttendance.counts,
      groups: eventAttendance.groups,
      people: eventAttendance.people,
    })
    .from(eventAttendance)
    .where(and(eq(eventAttendance.eventId, event), inArray(eventAttendance.occurrence, [...occurrences])));
}

/** Meetings of one arena in one month. */
export interface MeetingsInMonth {
  readonly arenaId: string | null;
  readonly municipality: string | null;
  /** "2026-12". */
  readonly month: string;
  /** Meetings that were counted, and those of them where at least three actor groups met. */
  readonly counted: number;
  readonly across: number;
  readonly people: number;
}

/** Counted meetings and meetings across by arena and month, from one day until before another. */
export async function meetingsAcross(
  reader: Reader,
  from: Day,
  until: Day,
): Promise<readonly MeetingsInMonth[]> {
  const month = sql<string>`to_char(${eventAttendance.heldOn}, 'YYYY-MM')`;
  const rows = await reader
    .select({
      arenaId: eventAttendance.arenaId,
      municipality: eventAttendance.municipality,
      month,
      counted: sql<number>`count(*)::int`,
      across: sql<number>`(count(*) filter (where cardinality(${eventAttendance.groups}) >= ${ACROSS_GROUPS}))::int`,
      people: sql<number>`sum(${eventAttendance.people})::int`,
    })
    .from(eventAttendance)
    .where(and(gte(eventAttendance.heldOn, from), lt(eventAttendance.heldOn, until)))
    .groupBy(eventAttendance.arenaId, eventAttendance.municipality, month)
    .orderBy(month);
  return rows;
}

/** Dates of an event that are over and not counted yet, the newest first. */
export async function uncountedDates(
  reader: Reader,
  event: EventId,
  now: Date,
  most: number,
): Promise<readonly string[]> {
  const rows = await reader
    .select({ occurrence: eventDates.occurrence })
    .from(eventDates)
    .leftJoin(
      eventAttendance,
      and(
        eq(eventAttendance.eventId, eventDates.eventId),
        eq(eventAttendance.occurrence, eventDates.occurrence),
      ),
    )
    .where(
      and(
        eq(eventDates.eventId, event),
        eq(eventDates.cancelled, false),
        lt(eventDates.startsAt, now),
        sql`${eventAttendance.eventId} is null`,
      ),
    )
    .orderBy(sql`${eventDates.startsAt} desc`)
    .limit(most);
  return rows.map(({ occurrence }) => occurrence);
}
