import { FRAME_FIELDS } from './codes.ts';
import { groupsToExplain } from './missing.ts';
import { hasJoined, inRing, joinedGroups, joinedSeats, neededGroups, signedFrame } from './present.ts';
import type { Process } from './process.ts';
import { task, type PhaseTask } from './task.ts';

/** 0 Afklaring: is it co-creation at all, and what can be decided here? */
export function clarifyTasks(process: Process): readonly PhaseTask[] {
  const { head, of } = process;
  const isFormed = head.declaredForm === 'cocreation' || (head.declaredForm !== null && head.formWhy !== '');
  const frame = signedFrame(process) ?? of.frame.at(-1);
  const filled = FRAME_FIELDS.filter((field) => frame?.power[field] !== undefined).length;
  return [
    task('guideOrForm', isFormed, { begun: head.declaredForm !== null || head.guide !== null }),
    task('frameSheet', signedFrame(process) !== null && filled === FRAME_FIELDS.length, {
      have: filled,
      of: FRAME_FIELDS.length,
    }),
  ];
}

/** 1 Samling: who are the relevant ones? */
export function gatherTasks(process: Process): readonly PhaseTask[] {
  const { head, of } = process;
  const asked = of.actor.filter((actor) => actor.state !== 'notInvited' || hasJoined(process, actor));
  const joined = joinedGroups(process);
  const affectedThere = inRing(process, 'affected').some((actor) => hasJoined(process, actor));
  const roles = new Set(joinedSeats(process).flatMap((seat) => seat.roles));
  const named = (['coordinator', 'facilitator'] as const).filter((role) => roles.has(role));
  return [
    task('actorMap', neededGroups(process).length >= 2 && inRing(process, 'affected').length > 0, {
      have: of.actor.length,
    }),
    task('invitations', of.actor.length > 0 && asked.length === of.actor.length, {
      have: asked.length,
      of: of.actor.length,
    }),
    task('groupsJoined', joined.length >= 2 && affectedThere, {
      have: joined.length,
      of: Math.max(2, neededGroups(process).length),
      groups: groupsToExplain(process),
      reasoned: head.fewGroupsWhy !== '',
    }),
    task('rolesNamed', named.length === 2, { have: named.length, of: 2 }),
    task('practicalPlan', head.practical !== '', { optional: true }),
    task('baselineList', of.baseline.length > 0, { have: of.baseline.length, optional: true }),
    task(
      'baselineOutcome',
      of.outcome.some(({ baseline }) => baseline !== ''),
      {
        have: of.outcome.length,
        optional: true,
      },
    ),
  ];
}
