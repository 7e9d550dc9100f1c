import { FOLLOW_UP_DAYS } from './codes.ts';
import { dayAfter, type Day } from './days.ts';
import { isOrganisation } from './organisations.ts';
import { hasJoined } from './present.ts';
import type { Process } from './process.ts';
import { task, type PhaseTask } from './task.ts';

/** 4 Afprøvning: what do we learn from trying it small? */
export function trialTasks({ of }: Process): readonly PhaseTask[] {
  const checked = of.trial.filter(({ safetyChecked }) => safetyChecked);
  const finished = of.trial.filter(({ finishedOn, learned }) => finishedOn !== null && learned !== '');
  return [
    task('safetyCheck', of.trial.length > 0 && checked.length === of.trial.length, {
      have: checked.length,
      of: of.trial.length,
    }),
    task('trialFinished', finished.length > 0, {
      have: finished.length,
      of: of.trial.length,
      begun: of.trial.length > 0,
    }),
  ];
}

/** 5 Beslutning og forankring: what do we keep, mend or stop, and who owns it? A decision to stop is a result. */
export function decideTasks({ of }: Process): readonly PhaseTask[] {
  const decided = of.decision.filter(({ kind, result }) => kind === 'ending' || result !== null);
  const adopted = of.action.filter(({ state }) => state === 'adopted');
  const owned = adopted.filter(({ id }) =>
    of.anchoring.some(({ action, owner }) => action === id && owner !== ''),
  );
  return [
    task('decisions', decided.length > 0, { have: decided.length, begun: of.decision.length > 0 }),
    task('ownersAfter', decided.length > 0 && owned.length === adopted.length, {
      have: owned.length,
      of: adopted.length,
    }),
  ];
}

/**
 * The day from which it is followed up: when the first decision about an action was made, or when the process ended.
 * Null before.
 */
export function followedUpFrom({ head, of }: Process): Day | null {
  const decided = of.decision.filter(({ kind, result }) => kind === 'ending' || result !== null);
  return decided.map(({ on }) => on).toSorted()[0] ?? head.ending?.on ?? null;
}

/** The follow-ups of 30, 90, 180 and 365 days: when each is due, and whether it is made. */
export const followUpPlan = (process: Process, today: Day) => {
  const from = followedUpFrom(process);
  return FOLLOW_UP_DAYS.map((days) => {
    const dueOn = from === null ? null : dayAfter(from, days);
    const made = process.of.followUp.find((one) => one.days === days) ?? null;
    return { days, dueOn, made, due: dueOn !== null && dueOn <= today };
  });
};

/** 6 Opfølgning og deling: did it help, and what can others use? */
export function followUpTasks(process: Process, today: Day): readonly PhaseTask[] {
  const { head, of } = process;
  const plan = followUpPlan(process, today);
  const due = plan.filter((one) => one.due);
  const organisations = of.actor.filter((actor) => isOrganisation(actor) && hasJoined(process, actor));
  const asked = plan.find(({ days }) => days === 180);
  return [
    task('followUps', due.length > 0 && due.every(({ made }) => made !== null), {
      have: plan.filter(({ made }) => made !== null).length,
      of: plan.length,
    }),
    task('practiceChange', of.practiceChange.length > 0 || (asked?.made ?? null) !== null, {
      have: of.practiceChange.length,
      of: organisations.length,
    }),
    task(
      'outcomeFollowUp',
      of.outcome.some(({ followUp }) => followUp !== ''),
      {
        have: of.outcome.filter(({ followUp }) => followUp !== '').length,
        optional: true,
      },
    ),
    task('harvest', head.harvested !== null, { reasoned: head.noHarvestWhy !== '' }),
  ];
}
