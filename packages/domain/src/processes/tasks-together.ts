import {
  activeLock,
  agreementNow,
  groupsAt,
  heldMeetings,
  joinedGroups,
  signedGroups,
  signingGroups,
  writingGroups,
} from './present.ts';
import type { Process } from './process.ts';
import type { ProcessAction } from './artefacts-actions.ts';
import { isAddressed } from './move-challenges.ts';
import { inOrder } from './present.ts';
import { task, type PhaseTask } from './task.ts';

/** 2 Fælles problem: what is the problem, seen from each side? */
export function problemTasks(process: Process): readonly PhaseTask[] {
  const { head, of } = process;
  const lock = activeLock(process);
  const joined = signingGroups(process);
  const signed = signedGroups(process).filter((group) => joined.includes(group));
  const wrote = writingGroups(process);
  const reasoned = lock !== null && lock.override !== '';
  return [
    task(
      'firstMeeting',
      heldMeetings(process).some((meeting) => groupsAt(meeting).length >= 2),
      {
        begun: of.meeting.length > 0,
        reasoned,
      },
    ),
    task('firstText', head.firstText !== ''),
    task('framings', inOrder(of.framing.map(({ group }) => group)).length >= 2, {
      have: of.framing.length,
      optional: true,
    }),
    task('groupsWrote', wrote.length >= 2, {
      have: wrote.length,
      of: Math.max(2, joined.length),
      groups: joined.filter((group) => !wrote.includes(group)),
      reasoned,
    }),
    task('challengeList', of.challenge.length > 0, { have: of.challenge.length, reasoned }),
    task('groupsSigned', joined.length >= 2 && signed.length === joined.length, {
      have: signed.length,
      of: Math.max(2, joined.length),
      groups: joined.filter((group) => !signed.includes(group)),
      reasoned,
    }),
    task('problemLock', lock !== null, { begun: of.lock.length > 0 || signed.length > 0 }),
  ];
}

/** Whether an action has somebody who carries it, a date, and has been rated by two groups. */
export const isReady = ({ of }: Process, { id, owner, dueOn }: ProcessAction): boolean =>
  owner !== '' &&
  dueOn !== null &&
  inOrder(of.novelty.filter(({ action }) => action === id).map(({ group }) => group)).length >= 2;

/** 3 Nye handlinger: what can we try that is not there? */
export function developTasks(process: Process): readonly PhaseTask[] {
  const { head, of } = process;
  const addressed = of.challenge.filter((one) => isAddressed(process, one));
  const agreed = agreementNow(process);
  const joined = joinedGroups(process);
  return [
    task(
      'actionReady',
      of.action.some((action) => isReady(process, action)),
      {
        have: of.action.filter((action) => isReady(process, action)).length,
        of: of.action.length,
        begun: of.action.length > 0,
      },
    ),
    task('challengesAddressed', of.challenge.length > 0 && addressed.length === of.challenge.length, {
      have: addressed.length,
      of: of.challenge.length,
    }),
    task('premortem', head.premortem !== '', { optional: true }),
    task('onePageAgreement', (agreed?.groups.length ?? 0) >= 2, {
      have: agreed?.groups.length ?? 0,
      of: Math.max(2, joined.length),
      begun: agreed !== null,
      groups: agreed ? joined.filter((group) => !agreed.groups.includes(group)) : joined,
    }),
  ];
}
