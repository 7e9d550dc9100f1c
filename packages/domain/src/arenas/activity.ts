import { ACTOR_GROUPS, type ActorGroup } from '../kernel/actor-groups.ts';
import { dayAfter, type Day } from '../kernel/days.ts';
import { GROUP_OF_ACTOR, MEETING_ACTORS, type ArenaStatus, type MeetingActor } from './codes.ts';

/** An arena is active by a meeting of at least so many actor groups within so many days. */
export const ACTIVE = { groups: 3, days: 90 } as const;

/** A meeting that was held, and who met: kinds and groups, never persons. */
export interface ArenaMeeting {
  readonly heldOn: Day;
  /** Which of the seven kinds; empty where only groups are known. */
  readonly actors: readonly MeetingActor[];
  readonly groups: readonly ActorGroup[];
}

/**
 * The actor groups of kinds of actors, in the order of the groups.
 * @example groupsOfActors(['companies', 'volunteers', 'associations']) // => ['voluntary', 'private']
 */
export const groupsOfActors = (actors: readonly MeetingActor[]): readonly ActorGroup[] =>
  ACTOR_GROUPS.filter((group) => actors.some((actor) => GROUP_OF_ACTOR[actor] === group));

const isAcross = ({ groups }: Pick<ArenaMeeting, 'groups'>) => new Set(groups).size >= ACTIVE.groups;

/**
 * Whether an arena was active on a day: in the 90 days up to and with it, at least three actor groups met there at once.
 * @example wasActive([{ heldOn: '2026-01-01', actors: [], groups: ['citizens', 'voluntary', 'public'] }], '2026-03-31') // => true
 * @example wasActive([{ heldOn: '2026-01-01', actors: [], groups: ['citizens', 'voluntary', 'public'] }], '2026-04-01') // => false
 */
export function wasActive(meetings: readonly ArenaMeeting[], on: Day): boolean {
  const first = dayAfter(on, 1 - ACTIVE.days);
  return meetings.some((meeting) => isAcross(meeting) && meeting.heldOn >= first && meeting.heldOn <= on);
}

/** Which kinds of actors have met in an arena in the last twelve months, and which have not. */
export interface WhoHasMet {
  readonly met: readonly MeetingActor[];
  readonly missing: readonly MeetingActor[];
  readonly meetings: number;
}

/**
 * Who has met in the year up to and with a day.
 * @example whoHasMet([{ heldOn: '2026-01-01', actors: ['schools'], groups: ['public'] }], '2026-03-31').met // => ['schools']
 */
export function whoHasMet(meetings: readonly ArenaMeeting[], on: Day): WhoHasMet {
  const since = dayAfter(on, -364);
  const recent = meetings.filter(({ heldOn }) => heldOn >= since && heldOn <= on);
  const met = MEETING_ACTORS.filter((actor) => recent.some(({ actors }) => actors.includes(actor)));
  return { met, missing: MEETING_ACTORS.filter((actor) => !met.includes(actor)), meetings: recent.length };
}

/** A point of the figure "flere": how many arenas were active at the end of a month. */
export interface ActiveAt {
  /** The last day of the month, or today in the month that goes on. */
  readonly on: Day;
  readonly active: number;
}

/** A meeting with the arena it was in. */
export type MeetingOfArena = ArenaMeeting & { readonly arena: string };

/**
 * "Flere": how many arenas were active at the end of each of the last months, the last point today. Counted from the
 * meetings, so that one that is told late is counted where it belongs.
 *
 * @param months how many points, at least 1
 * @example activeOverTime([{ arena: 'a', heldOn: '2026-02-10', actors: [], groups: ['citizens', 'voluntary', 'public'] }], '2026-03-02', 3) // => [{ on: '2026-01-31', active: 0 }, { on: '2026-02-28', active: 1 }, { on: '2026-03-02', active: 1 }]
 */
export function activeOverTime(
  meetings: readonly MeetingOfArena[],
  today: Day,
  months: number,
): readonly ActiveAt[] {
  const across = meetings.filter(isAcross);
  return monthEnds(today, months).map((on) => {
    const first = dayAfter(on, 1 - ACTIVE.days);
    const active = across.filter(({ heldOn }) => heldOn >= first && heldOn <= on);
    return { on, active: new Set(active.map(({ arena }) => arena)).size };
  });
}

/**
 * The ends of the last months, oldest first; the last is the day itself.
 * @example monthEnds('2026-03-02', 3) // => ['2026-01-31', '2026-02-28', '2026-03-02']
 */
export function monthEnds(today: Day, months: number): readonly Day[] {
  const ends = [today];
  while (ends.length < months) ends.unshift(dayAfter(`${(ends[0] ?? today).slice(0, 7)}-01`, -1));
  return ends;
}

/**
 * Whether an arena goes on: what is over is closed, else it rests as its steward says.
 * @example arenaStatus({ state: 'closed', resting: true }) // => 'closed'
 * @example arenaStatus({ state: 'published', resting: false }) // => 'active'
 */
export function arenaStatus({
  state,
  resting,
}: {
  readonly state: string;
  readonly resting: boolean;
}): ArenaStatus {
  if (state === 'closed') return 'closed';
  return resting ? 'resting' : 'active';
}
