import type { ActorGroup } from '@samskab/domain';
import {
  groupsOfActors,
  type ArenaMeeting,
  type MeetingActor,
  type MeetingOfArena,
} from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import { and, desc, eq, gte, isNotNull } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { arenaMeetings, arenas, eventAttendance } from '../schema/index.ts';

/** A meeting to be kept: what told of it, when it was, and who met. */
export interface NewMeeting {
  readonly arena: EntryId;
  /** Such as `told:` and an id: the same one twice is one meeting, and the newer telling counts. */
  readonly source: string;
  readonly heldOn: Day;
  readonly actors: readonly MeetingActor[];
  /** Where only groups are known; else they follow from the actors. */
  readonly groups?: readonly ActorGroup[];
  readonly people: number | null;
  readonly at: Date;
}

/** Keeps a meeting that was held in an arena. Events with an attendance count are read from there, and need not. */
export async function recordMeeting(tx: Transaction, meeting: NewMeeting): Promise<void> {
  const { arena: arenaId, source, at, actors, ...told } = meeting;
  const said = {
    heldOn: told.heldOn,
    people: told.people,
    actors: [...actors],
    groups: [...(told.groups ?? groupsOfActors(actors))],
  };
  await tx
    .insert(arenaMeetings)
    .values({ arenaId, source, createdAt: at, ...said })
    .onConflictDoUpdate({ target: [arenaMeetings.arenaId, arenaMeetings.source], set: said });
}

/** Takes back a meeting that was told by mistake. */
export async function removeMeeting(tx: Transaction, arena: EntryId, source: string): Promise<void> {
  await tx
    .delete(arenaMeetings)
    .where(and(eq(arenaMeetings.arenaId, arena), eq(arenaMeetings.source, source)));
}

/** A meeting with what told of it and how many came. */
export interface HeldMeeting extends ArenaMeeting {
  readonly source: string;
  readonly people: number | null;
}

/** The newest meetings of an arena, told here or counted after an event, newest first. */
export async function meetingsIn(
  reader: Reader,
  arena: EntryId,
  since: Day,
): Promise<readonly HeldMeeting[]> {
  const told = await reader
    .select({
      source: arenaMeetings.source,
      heldOn: arenaMeetings.heldOn,
      actors: arenaMeetings.actors,
      groups: arenaMeetings.groups,
      people: arenaMeetings.people,
    })
    .from(arenaMeetings)
    .where(and(eq(arenaMeetings.arenaId, arena), gte(arenaMeetings.heldOn, since)))
    .orderBy(desc(arenaMeetings.heldOn), desc(arenaMeetings.source));
  const counted = await reader
    .select({
      event: eventAttendance.eventId,
      occurrence: eventAttendance.occurrence,
      heldOn: eventAttendance.heldOn,
      actors: eventAttendance.actors,
      groups: eventAttendance.groups,
      people: eventAttendance.people,
    })
    .from(eventAttendance)
    .where(and(eq(eventAttendance.arenaId, arena), gte(eventAttendance.heldOn, since)));
  const events = counted.map(({ event, occurrence, ...meeting }) => ({
    ...meeting,
    source: `event:${event}:${occurrence}`,
  }));
  return [...told, ...events].toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
}

/** Meetings of all published arenas since a day, of examples alone or of all others: what "flere" is counted from. */
export async function meetingsSince(
  reader: Reader,
  since: Day,
  { examples }: { readonly examples: boolean },
): Promise<readonly MeetingOfArena[]> {
  const ofArenas = and(eq(arenas.state, 'published'), eq(arenas.isExample, examples));
  const told = reader
    .select({
      arena: arenaMeetings.arenaId,
      heldOn: arenaMeetings.heldOn,
      actors: arenaMeetings.actors,
      groups: arenaMeetings.groups,
    })
    .from(arenaMeetings)
    .innerJoin(arenas, eq(arenas.id, arenaMeetings.arenaId))
    .where(and(ofArenas, gte(arenaMeetings.heldOn, since)));
  const counted = reader
    .select({
      arena: eventAttendance.arenaId,
      heldOn: eventAttendance.heldOn,
      actors: eventAttendance.actors,
      groups: eventAttendance.groups,
    })
    .from(eventAttendance)
    .innerJoin(arenas, eq(arenas.id, eventAttendance.arenaId))
    .where(and(ofArenas, isNotNull(eventAttendance.arenaId), gte(eventAttendance.heldOn, since)));
  return [...(await told), ...(await counted)].flatMap(({ arena, ...meeting }) =>
    arena === null ? [] : [{ arena, ...meeting }],
  );
}
