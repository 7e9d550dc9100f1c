import type { ActorGroup } from '../kernel/actor-groups.ts';
import { danishClock, danishDay, danishMoment, dayAfter, type Day } from './days.ts';
import { isProcessEvent, type ProcessEvent } from './events.ts';
import { mayProcess } from './may-process.ts';
import { isAskedOf } from './move-challenges.ts';
import { IDLE_DAYS, phaseStates } from './phase-states.ts';
import type { ArtefactOf, Process } from './process.ts';
import type { TaskName } from './task.ts';

/** An event as it was kept: a code, which group, and when. */
export interface KeptEvent {
  readonly event: string;
  readonly group: string | null;
  readonly at: Date;
  /** What it is about, in codes and ids, where the reader asked for it. */
  readonly about?: Readonly<Record<string, string | number | null>>;
}

/** Several events told as one: which groups, and how often. */
export interface ToldEvent {
  readonly event: ProcessEvent;
  /** In the order in which they come, the newest first; empty where nobody is named. */
  readonly groups: readonly ActorGroup[];
  readonly times: number;
  readonly day: Day;
  /** What the newest of them is about. */
  readonly about?: KeptEvent['about'];
}

const GROUPS: ReadonlySet<string> = new Set<ActorGroup>(['citizens', 'voluntary', 'public', 'private']);
const groupsIn = (events: readonly KeptEvent[]): readonly ActorGroup[] =>
  [...new Set(events.flatMap(({ group }) => group ?? []))].filter((one): one is ActorGroup =>
    GROUPS.has(one),
  );

function told([first, ...rest]: readonly KeptEvent[]): readonly ToldEvent[] {
  if (!first || !isProcessEvent(first.event)) return [];
  return [
    {
      event: first.event,
      groups: groupsIn([first, ...rest]),
      times: rest.length + 1,
      day: danishDay(first.at),
      ...(first.about && { about: first.about }),
    },
  ];
}

/**
 * What happened, kind by kind, so that a hundred edits are one line. Events of a version that this one does not know are
 * left out.
 * @param events the newest first, and so the answer
 * @example byKind([{ event: 'note', group: 'public', at: new Date(0) }])[0]?.times // => 1
 */
export function byKind(events: readonly KeptEvent[]): readonly ToldEvent[] {
  const kinds = new Map<string, KeptEvent[]>();
  for (const one of events) kinds.set(one.event, [...(kinds.get(one.event) ?? []), one]);
  return [...kinds.values()].flatMap(told);
}

/**
 * What happened, as a log: neighbours of one kind, one group and one day are one line.
 * @param events the newest first, and so the answer
 * @example inRuns([{ event: 'note', group: 'public', at: new Date(0) }])[0]?.day // => '1970-01-01'
 */
export function inRuns(events: readonly KeptEvent[]): readonly ToldEvent[] {
  const runs: KeptEvent[][] = [];
  for (const one of events) {
    const run = runs.at(-1);
    const [before] = run ?? [];
    if (run && before && isSame(before, one)) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap(told);
}

const isSame = (one: KeptEvent, other: KeptEvent): boolean =>
  one.event === other.event && one.group === other.group && danishDay(one.at) === danishDay(other.at);

/** What a seat is told of one room once a week. */
export interface RoomNews {
  readonly happened: readonly ToldEvent[];
  /** What waits for the group of the seat, in phases that may begin. */
  readonly waits: readonly TaskName[];
  /** Challenges that nobody has answered, for those who can. */
  readonly challenges: number;
}

/**
 * What is new in a room for one seat; null where nothing is, or where it does not sit there any more.
 * @param events what others did since it was last told, the newest first
 */
export function newsFor(
  process: Process,
  seat: ArtefactOf<'seat'>,
  events: readonly KeptEvent[],
  now: Date,
): RoomNews | null {
  const happened = byKind(events);
  const visitor = { kind: 'seat', seat } as const;
  if (happened.length === 0 || !mayProcess(visitor, 'readRoom')) return null;
  if (process.head.ending !== null) return { happened, waits: [], challenges: 0 };
  const waits = phaseStates(process, now)
    .filter(({ open }) => open)
    .flatMap(({ tasks }) => tasks)
    .filter(({ state, groups }) => state !== 'done' && groups.includes(seat.group))
    .map(({ task }) => task);
  const open = process.of.challenge.filter(({ answeredOn }) => answeredOn === null);
  const theirs = mayProcess(visitor, 'answerChallenge')
    ? open
    : open.filter((one) => isAskedOf(one, seat.id));
  return {
    happened,
    waits: [...new Set(waits)],
    challenges: theirs.length,
  };
}

const TOLD_AT = '08:00';

/**
 * The last Monday morning in Denmark: when the news of the week are told. A server that was down then tells them when it
 * is up again.
 * @example lastTurn(new Date('2026-11-30T06:59:00Z')).toISOString() // => '2026-11-23T07:00:00.000Z'
 * @example lastTurn(new Date('2026-11-30T07:00:00Z')).toISOString() // => '2026-11-30T07:00:00.000Z'
 * @example lastTurn(new Date('2026-07-05T22:30:00Z')).toISOString() // => '2026-06-29T06:00:00.000Z'
 */
export function lastTurn(now: Date): Date {
  const { day, time } = danishClock(now);
  const afterMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const early = afterMonday === 0 && time < TOLD_AT;
  const turn = danishMoment(dayAfter(day, early ? -7 : -afterMonday), TOLD_AT);
  if (turn === null) throw new Error('Eight in the morning is never left out');
  return turn;
}

const A_DAY_MS = 86_400_000;

/**
 * The moment before which the last event must lie for a room to be asked whether it goes on.
 * @example idleBefore(new Date('2026-03-02T12:00:00Z')).toISOString() // => '2026-01-01T12:00:00.000Z'
 */
export const idleBefore = (now: Date): Date => new Date(now.getTime() - IDLE_DAYS * A_DAY_MS);

/** Whether a room is to be asked: nothing new for `IDLE_DAYS` days, and neither paused nor ended. */
export const isIdle = ({ head }: Pick<Process, 'head'>, lastEvent: Date | null, now: Date): boolean =>
  lastEvent !== null && lastEvent <= idleBefore(now) && head.ending === null && head.pausedOn === null;
