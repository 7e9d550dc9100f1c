import type { ActorGroup, PerGroup } from '../kernel/actor-groups.ts';
import { PROCESS_PHASES, type ActorRing, type ProcessPhase } from './codes.ts';
import { dayAfter, danishDay, daysBetween, type Day } from './days.ts';
import {
  actionFacts,
  agreementFacts,
  challengeFacts,
  proposalFacts,
  type ActionFact,
} from './facts-actions.ts';
import {
  contributionFacts,
  pulseFacts,
  oursFacts,
  peopleAt,
  problemMeetings,
  type Contribution,
} from './facts-people.ts';
import { isOrganisation } from './organisations.ts';
import { currentPhase } from './phase-states.ts';
import { activeLock, hasJoined, heldMeetings, neededGroups } from './present.ts';
import type { Actor } from './artefacts-people.ts';
import type { Process } from './process.ts';
import type { ProcessDecision } from './artefacts-actions.ts';
import { followedUpFrom } from './tasks-after.ts';

/** What a process has left behind, as counts, in the shape that the principle gauge measures. */
export interface FactsOfProcess {
  readonly phase: number;
  readonly needed: readonly ActorGroup[];
  readonly problemPhase: {
    readonly participants: PerGroup<number>;
    readonly affected: PerGroup<number> | null;
    readonly disciplines: Readonly<Record<string, number>>;
  };
  readonly actors: readonly { readonly rings: readonly ActorRing[]; readonly joinedBeforeLock: boolean }[];
  readonly problem: {
    readonly first: string | null;
    readonly agreed: string | null;
    readonly alsoOurs: PerGroup<{ readonly yes: number; readonly answers: number }>;
    readonly edits: PerGroup<number> | null;
  };
  readonly pulse: PerGroup<readonly number[]>;
  readonly contributions: readonly Contribution[];
  readonly decisions: readonly Pick<ProcessDecision, 'kind' | 'method' | 'groups'>[];
  readonly proposals: PerGroup<{ readonly putForward: number; readonly adopted: number }>;
  readonly actions: readonly ActionFact[];
  readonly challenges: readonly { readonly answeredAfterDays: number | null }[];
  readonly organisations: readonly { readonly changed: boolean }[] | null;
  readonly outcomeLevel: 0 | 1 | 2 | 3 | null;
  readonly agreements: readonly { readonly statusAfterDays: number | null }[];
  readonly meetings: readonly { readonly notesAfterDays: number | null }[];
  readonly stayed: PerGroup<number> | null;
}

/**
 * The facts of a process for the principle gauge. Nobody is named, and the order of people means nothing.
 *
 * What is not due yet is not held against anybody: notes count when they are sent or their 14 days are over, an agreement
 * when its status is told or 14 days after its day, changes of practice from half a year after the first decision on. A
 * challenge counts from the day it is raised.
 */
export function processFacts(process: Process, now: Date): FactsOfProcess {
  const today = danishDay(now);
  const { head, of } = process;
  return {
    phase: PROCESS_PHASES.indexOf(phaseReached(process)),
    needed: neededGroups(process),
    problemPhase: peopleAt(problemMeetings(process)),
    actors: of.actor.map((actor) => ({
      rings: actor.rings,
      joinedBeforeLock: joinedBefore(process, actor),
    })),
    problem: {
      first: head.firstText === '' ? null : head.firstText,
      agreed: head.agreedText === '' ? null : head.agreedText,
      alsoOurs: oursFacts(process),
      edits: head.firstText === '' ? null : editCounts(process),
    },
    pulse: pulseFacts(process),
    contributions: contributionFacts(process),
    decisions: of.decision.map(({ kind, method, groups }) => ({ kind, method, groups })),
    proposals: proposalFacts(process),
    actions: actionFacts(process),
    challenges: challengeFacts(process),
    organisations: organisationFacts(process, today),
    outcomeLevel: outcomeLevel(process),
    agreements: agreementFacts(process, today),
    meetings: meetingFacts(process, today),
    stayed: stayedFacts(process),
  };
}

const NOTES_DAYS = 14;
const HALF_A_YEAR = 180;

/** Where an ended process stood; where another one stands. */
const phaseReached = (process: Process): ProcessPhase => process.head.ending?.phase ?? currentPhase(process);

/** Whether one on the map came before the text was locked; before the lock, whether it has come at all. */
function joinedBefore(process: Process, actor: Actor): boolean {
  if (!hasJoined(process, actor)) return false;
  const lock = activeLock(process);
  if (!lock) return true;
  const seats = process.of.seat.filter((seat) => seat.actor === actor.id && seat.state === 'joined');
  const byLink = seats.some(({ answeredAt }) => answeredAt !== null && answeredAt <= lock.at);
  return byLink || (actor.joinedOn !== null && actor.joinedOn <= danishDay(new Date(lock.at)));
}

function editCounts({ of }: Process): PerGroup<number> {
  const counts: Partial<Record<ActorGroup, number>> = {};
  for (const { group } of of.edit) counts[group] = (counts[group] ?? 0) + 1;
  return counts;
}

function organisationFacts(process: Process, today: Day): FactsOfProcess['organisations'] {
  const from = followedUpFrom(process);
  if (from === null || today < dayAfter(from, HALF_A_YEAR)) return null;
  const changed = new Set(
    process.of.practiceChange.filter(({ confirmedBy }) => confirmedBy !== null).map(({ actor }) => actor),
  );
  return process.of.actor
    .filter((actor) => isOrganisation(actor) && hasJoined(process, actor))
    .map(({ id }) => ({ changed: changed.has(id) }));
}

const DECIDE = PROCESS_PHASES.indexOf('decide');

/** The most that is known of any outcome; nothing known counts as nothing only once there is something to decide. */
function outcomeLevel(process: Process): FactsOfProcess['outcomeLevel'] {
  const levels = process.of.outcome.map(({ baseline, followUp, comparison }) =>
    baseline === '' ? 0 : followUp === '' ? 1 : comparison === '' ? 2 : 3,
  );
  const known = Math.max(0, ...levels) as 0 | 1 | 2 | 3;
  return known === 0 && PROCESS_PHASES.indexOf(phaseReached(process)) < DECIDE ? null : known;
}

const meetingFacts = (process: Process, today: Day): FactsOfProcess['meetings'] =>
  heldMeetings(process).flatMap<{ readonly notesAfterDays: number | null }>(({ heldOn, notesSentOn }) => {
    const held = heldOn ?? today;
    if (notesSentOn !== null) return [{ notesAfterDays: Math.max(0, daysBetween(held, notesSentOn)) }];
    return today > dayAfter(held, NOTES_DAYS) ? [{ notesAfterDays: null }] : [];
  });

/** Who came to meetings of the last phase; null before it, and while none was held. */
function stayedFacts(process: Process): PerGroup<number> | null {
  const last = process.head.ending?.phase ?? 'followUp';
  if (PROCESS_PHASES.indexOf(last) <= PROCESS_PHASES.indexOf('problem')) return null;
  const meetings = heldMeetings(process).filter(({ phase }) => phase === last);
  return meetings.length === 0 ? null : peopleAt(meetings).participants;
}
