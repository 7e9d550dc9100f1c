import { ACTOR_GROUPS, type ActorGroup } from '../kernel/actor-groups.ts';
import { mayProcess } from './may-process.ts';
import type { ActorRing, Position } from './codes.ts';
import type { Actor, FrameSheet, Seat } from './artefacts-people.ts';
import type { OnePageAgreement } from './artefacts-actions.ts';
import type { ProblemLock } from './artefacts-problem.ts';
import type { Process } from './process.ts';

/** Groups in the order that they are always told in, each once. */
export const inOrder = (groups: Iterable<ActorGroup>): readonly ActorGroup[] => {
  const found = new Set(groups);
  return ACTOR_GROUPS.filter((group) => found.has(group));
};

/** The seats that are taken. */
export const joinedSeats = ({ of }: Process): readonly Seat[] =>
  of.seat.filter(({ state }) => state === 'joined');

/** The groups that the actor map says are needed. */
export const neededGroups = ({ of }: Process): readonly ActorGroup[] =>
  inOrder(of.actor.map(({ actorGroup }) => actorGroup));

/** The groups that sit at the table now. */
export const joinedGroups = (process: Process): readonly ActorGroup[] =>
  inOrder(joinedSeats(process).map(({ group }) => group));

/** The joined groups of whom somebody may sign: a group with a facilitator or a critic alone is not waited for. */
export const signingGroups = (process: Process): readonly ActorGroup[] =>
  inOrder(
    joinedSeats(process)
      .filter((seat) => mayProcess({ kind: 'seat', seat }, 'consent'))
      .map(({ group }) => group),
  );

/** Whether one on the actor map has come: marked so, or through a seat. */
export const hasJoined = (process: Process, actor: Actor): boolean =>
  actor.state === 'joined' || joinedSeats(process).some((seat) => seat.actor === actor.id);

/** Those in a ring of the actor map. */
export const inRing = ({ of }: Process, ring: ActorRing): readonly Actor[] =>
  of.actor.filter(({ rings }) => rings.includes(ring));

/** The frame sheet that holds; null before somebody with power has stood for one. */
export const signedFrame = ({ of }: Process): FrameSheet | null =>
  of.frame.findLast(({ signedByRole }) => signedByRole !== '') ?? null;

/** The lock that holds; null before the first and while the problem is open again. */
export const activeLock = ({ of }: Process): ProblemLock | null =>
  of.lock.findLast(({ reopenedAt }) => reopenedAt === null) ?? null;

/** Which groups have written on the shared text. */
export const writingGroups = ({ of }: Process): readonly ActorGroup[] =>
  inOrder(of.edit.map(({ group }) => group));

const PASSES: Readonly<Record<Process['head']['consentMethod'], ReadonlySet<Position>>> = {
  consent: new Set(['supports', 'supportsWithReservation', 'standsAside', 'disagreesButAllows']),
  consensus: new Set(['supports', 'supportsWithReservation']),
  gradients: new Set(['supports', 'supportsWithReservation', 'standsAside']),
};

/**
 * The groups that stand behind the shared text as it is now: by consent nobody of the group objects, by consensus all
 * agree, by gradients nobody goes further than standing aside. Somebody of the group must have answered, and one that
 * stands aside alone carries nothing.
 */
export function signedGroups({ head, of }: Process): readonly ActorGroup[] {
  const answers = of.consent.filter(({ number }) => number === head.problemNumber);
  return ACTOR_GROUPS.filter((group) => {
    const theirs = answers.filter((answer) => answer.group === group).map(({ position }) => position);
    return (
      theirs.every((position) => PASSES[head.consentMethod].has(position)) &&
      theirs.some((position) => position === 'supports' || position === 'supportsWithReservation')
    );
  });
}

/** The agreement on one page as it is now, and the groups that have signed it; null before it is written. */
export function agreementNow({
  of,
}: Process): { readonly agreement: OnePageAgreement; readonly groups: readonly ActorGroup[] } | null {
  const agreement = of.agreement.at(-1);
  if (!agreement) return null;
  const signed = of.signature.filter(({ number }) => number === agreement.number);
  return { agreement, groups: inOrder(signed.map(({ group }) => group)) };
}

/** Meetings that were held. */
export const heldMeetings = ({ of }: Process) => of.meeting.filter(({ heldOn }) => heldOn !== null);

/** The groups that were at a meeting. */
export const groupsAt = ({ attendance }: { readonly attendance: Partial<Record<ActorGroup, number>> }) =>
  ACTOR_GROUPS.filter((group) => (attendance[group] ?? 0) > 0);
