import { ACTOR_GROUPS, type ActorGroup } from '../kernel/actor-groups.ts';
import { NOTHING, plain, share, shareOf, TOO_FEW, total, type Measured } from './measured.ts';
import { movedBetween } from './problem-words.ts';
import { groupsNeeded, type Decision, type ProcessFacts } from './process-facts.ts';
import { gini } from './spread.ts';

/** I06. */
export const problemMoved = ({ problem: { first, agreed } }: ProcessFacts): Measured =>
  first === null || agreed === null ? NOTHING : plain(movedBetween(first, agreed));

/** Whether every group that was there calls the first text theirs, too; null where one has not been asked. */
export function firstTextWasOurs({ problem, problemPhase }: ProcessFacts, ours: number): boolean | null {
  const there = ACTOR_GROUPS.filter((group) => (problemPhase.participants[group] ?? 0) > 0);
  const answers = there.map((group) => problem.alsoOurs[group]);
  if (answers.some((one) => one !== undefined && one.answers > 0 && one.yes / one.answers < ours))
    return false;
  const known = answers.every((one) => one !== undefined && one.answers > 0);
  return known && there.length > 0 ? true : null;
}

const writers = ({ needed, problem }: ProcessFacts): readonly ActorGroup[] =>
  needed.filter((group) => (problem.edits?.[group] ?? 0) > 0);

/** How many of the needed groups have written; null before anybody could. */
export const groupsThatWrote = (facts: ProcessFacts): number | null =>
  facts.problem.edits === null ? null : writers(facts).length;

/** I07. */
export const whoWrote = (facts: ProcessFacts): Measured =>
  facts.problem.edits === null ? NOTHING : share(writers(facts).length, groupsNeeded(facts), 1);

const isYes = (answer: number) => answer >= 4;

/** I08. */
export const myProblemToo = ({ pulse }: ProcessFacts, fewest: number): Measured =>
  shareOf(Object.values(pulse).flat(), isYes, fewest);

/** The lowest share of a group with two answers and more; null where there is none. */
export function lowestGroup({ pulse }: ProcessFacts): number | null {
  const groups = Object.values(pulse).filter(({ length }) => length >= 2);
  return groups.length === 0
    ? null
    : Math.min(...groups.map((answers) => answers.filter(isYes).length / answers.length));
}

/** I09. */
export function evenContributions({ contributions }: ProcessFacts, fewest: number): Measured {
  if (contributions.length > 0 && contributions.length < fewest) return TOO_FEW;
  return plain(gini(contributions.map(({ count }) => count)));
}

/** I10. 0 where no group has more than its part, 1 where one has all, whether there are two groups or four. */
export function oneGroupFills(facts: ProcessFacts, fewest: number): Measured {
  const { contributions } = facts;
  const all = total(contributions.map(({ count }) => count));
  const groups = groupsNeeded(facts);
  if (all === 0 || groups === 0) return NOTHING;
  if (contributions.length < fewest) return TOO_FEW;
  const most = Math.max(
    ...ACTOR_GROUPS.map((of) =>
      total(contributions.filter(({ group }) => group === of).map(({ count }) => count)),
    ),
  );
  return { value: Math.max(0, (most / all - 1 / groups) / (1 - 1 / groups)) };
}

/** Of two different groups at least one is not public. */
const isJoint = ({ groups, method }: Decision) => method !== 'oneParty' && new Set(groups).size >= 2;

/** I11. */
export const whoDecided = ({ decisions }: ProcessFacts, fewest: number): Measured =>
  shareOf(
    decisions.filter(({ kind }) => kind !== 'other'),
    isJoint,
    fewest,
  );

/** What a ratio to nothing is told as: so lopsided that the figure no longer matters, and still a number. */
export const MOST_RATIO = 99;

/** I12. 1 where proposals fare the same whoever puts them forward. */
export function sameWeight({ proposals }: ProcessFacts, fewest: number): Measured {
  const side = (groups: readonly ActorGroup[]) => ({
    putForward: total(groups.map((group) => proposals[group]?.putForward)),
    adopted: total(groups.map((group) => proposals[group]?.adopted)),
  });
  const theirs = side(ACTOR_GROUPS.filter((group) => group !== 'public'));
  const ours = side(['public']);
  if (theirs.putForward + ours.putForward === 0) return NOTHING;
  if (Math.min(theirs.putForward, ours.putForward) < fewest) return TOO_FEW;
  if (theirs.adopted + ours.adopted === 0) return NOTHING;
  const ratio = (theirs.adopted * ours.putForward) / (theirs.putForward * ours.adopted);
  return { value: Math.min(ratio, MOST_RATIO) };
}
