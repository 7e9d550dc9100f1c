import { ACTOR_GROUPS, type ActorGroup, type PerGroup } from '../kernel/actor-groups.ts';
import { dayAfter, daysBetween, type Day } from './days.ts';
import { firstTold } from './move-proposals.ts';
import type { Process } from './process.ts';

export interface ActionFact {
  readonly adopted: boolean;
  readonly onPlan: boolean;
  readonly trialFinished: boolean;
  readonly learningNote: boolean;
  readonly ratings: readonly { readonly group: ActorGroup; readonly novelty: number }[];
}

/** Each action: adopted, on a plan from the start, tried, and how new it was found. */
export const actionFacts = ({ of }: Process): readonly ActionFact[] =>
  of.action.map(({ id, state, baseline }) => {
    const finished = of.trial.filter(({ action, finishedOn }) => action === id && finishedOn !== null);
    return {
      adopted: state === 'adopted',
      onPlan: baseline !== null,
      trialFinished: finished.length > 0,
      learningNote: finished.some(({ learned }) => learned !== ''),
      ratings: of.novelty
        .filter(({ action }) => action === id)
        .map(({ group, novelty }) => ({ group, novelty })),
    };
  });

/** Ideas that were put forward and adopted, by group. Those that are not answered yet were put forward, too. */
export function proposalFacts({ of }: Process): PerGroup<{
  readonly putForward: number;
  readonly adopted: number;
}> {
  const counts = ACTOR_GROUPS.map((group) => {
    const theirs = of.proposal.filter((one) => one.group === group);
    const adopted = theirs.filter(({ state }) => state === 'adopted').length;
    return [group, { putForward: theirs.length, adopted }] as const;
  });
  return Object.fromEntries(counts.filter(([, { putForward }]) => putForward > 0));
}

/** Every challenge that was raised, and after how many days it was answered. */
export const challengeFacts = ({ of }: Process) =>
  of.challenge.map(({ raisedOn, answeredOn }) => ({
    answeredAfterDays: answeredOn === null ? null : daysBetween(raisedOn, answeredOn),
  }));

const STATUS_DAYS = 14;

/** Agreements whose day has come: promises, and adopted actions. */
export function agreementFacts(
  { of }: Process,
  today: Day,
): readonly { readonly statusAfterDays: number | null }[] {
  const actions = of.action.filter(({ state }) => state === 'adopted');
  const due = [
    ...of.pledge.map(({ dueOn, statusOn }) => ({ dueOn, statusOn })),
    ...actions.map((one) => ({ dueOn: one.dueOn, statusOn: firstTold(one) })),
  ];
  return due.flatMap<{ readonly statusAfterDays: number | null }>(({ dueOn, statusOn }) => {
    if (dueOn === null || dueOn > today) return [];
    if (statusOn !== null) return [{ statusAfterDays: daysBetween(dueOn, statusOn) }];
    return today > dayAfter(dueOn, STATUS_DAYS) ? [{ statusAfterDays: null }] : [];
  });
}
