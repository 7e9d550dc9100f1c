import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { FollowUp, Note, PracticeChange, SelfCheck } from './artefacts-meetings.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { hasJoined } from './present.ts';
import { currentPhase } from './phase-states.ts';
import { isOrganisation } from './organisations.ts';
import type { ArtefactKind, Process } from './process.ts';
import { clean, together, wrongPastDay, wrongText } from './said.ts';
import { followUpPlan } from './tasks-after.ts';

const TEXT = { text: { limit: LIMITS.text, needed: true } } as const;

/** Puts a note on the wall, or gives a story. */
export function addNote(
  process: Process,
  act: Act,
  given: Pick<Note, 'topic' | 'text' | 'meeting' | 'permission'>,
): Moved {
  const wrong = notAllowed(process, act, 'note') ?? wrongText(given, TEXT);
  if (wrong) return wrong;
  const { topic, meeting, permission } = given;
  const said = { ...clean({ text: given.text }), topic, meeting, permission };
  const note: Note = { ...writtenBy(act), ...said, phase: currentPhase(process), removedAt: null };
  return ok(changed(act, 'note', [row('note', note)]));
}

/** What may be commented on: the problem or the process as a whole (`of` is null), or one artefact by its id. */
export interface CommentedOn {
  readonly on: ArtefactKind | 'problem' | 'process';
  readonly of: string | null;
}

/**
 * Comments on something, or answers a comment. Answers are one level deep: an answer to an answer stands beside it. What
 * is not there cannot be commented on.
 */
export function addComment(
  process: Process,
  act: Act,
  given: CommentedOn & { readonly text: string },
): Moved {
  const wrong = notAllowed(process, act, 'comment') ?? wrongText(given, TEXT);
  if (wrong) return wrong;
  const commented = commentedOn(process, given);
  if (!commented) return refuse({ code: 'notFound' });
  const { on, of, about } = commented;
  const comment = { ...writtenBy(act), on, of, ...clean({ text: given.text }) };
  const writes = [row('comment', { ...comment, removedAt: null, removedWhy: '' })];
  return ok(changed(act, 'comment', writes, { about: { kind: about.on, id: about.of } }));
}

/** What a comment stands under, and what the talk is about: for an answer that of the comment it answers. */
function commentedOn({ of }: Process, { on, of: id }: CommentedOn): (CommentedOn & About) | null {
  if (on === 'problem' || on === 'process')
    return id === null ? { on, of: null, about: { on, of: null } } : null;
  if (on !== 'comment')
    return of[on].some((one) => one.id === id) ? { on, of: id, about: { on, of: id } } : null;
  const answered = of.comment.find((one) => one.id === id);
  const first = answered?.on === 'comment' ? of.comment.find((one) => one.id === answered.of) : answered;
  return first ? { on, of: first.id, about: { on: first.on, of: first.of } } : null;
}
type About = { readonly about: { readonly on: string; readonly of: string | null } };

/** Takes a note or a comment away: by whoever wrote it, or for a reason by those who run the process. */
export function removeText(
  process: Process,
  act: Act,
  given: { readonly kind: 'note' | 'comment'; readonly id: string; readonly why: string },
): Moved {
  const found = process.of[given.kind].find(({ id }) => id === given.id);
  if (!found) return refuse({ code: 'notFound' });
  const own = found.seat === act.seat.id && act.seat.state === 'joined';
  const wrong = own
    ? null
    : (notAllowed(process, act, 'removeText') ??
      wrongText(given, { why: { limit: LIMITS.line, needed: true } }));
  if (wrong) return wrong;
  const removedAt = act.at.toISOString();
  const write =
    given.kind === 'note'
      ? row('note', { ...(found as Note), text: '', removedAt })
      : row('comment', {
          ...(found as Process['of']['comment'][number]),
          text: '',
          removedAt,
          ...clean({ removedWhy: given.why }),
        });
  return ok(changed(act, 'removeText', [write]));
}

/** A group says that it does not agree with a light of the gauge. One voice a group and light. */
export function contestLight(
  process: Process,
  act: Act,
  given: { readonly indicator: string; readonly text: string },
): Moved {
  const wrong = notAllowed(process, act, 'contestLight') ?? wrongText(given, TEXT);
  if (wrong) return wrong;
  const fresh = writtenBy(act);
  const before = process.of.contest.find(
    ({ indicator, group }) => indicator === given.indicator && group === fresh.group,
  );
  const contest = { ...fresh, id: before?.id ?? fresh.id, indicator: given.indicator, withdrawnAt: null };
  return ok(changed(act, 'contestLight', [row('contest', { ...contest, ...clean({ text: given.text }) })]));
}

/** Takes a group's disagreement with a light back. */
export function withdrawContest(process: Process, act: Act, id: string): Moved {
  const wrong = notAllowed(process, act, 'contestLight');
  if (wrong) return wrong;
  const before = process.of.contest.find((one) => one.id === id && one.group === act.seat.group);
  if (!before) return refuse({ code: 'notFound' });
  return ok(
    changed(act, 'withdrawContest', [row('contest', { ...before, withdrawnAt: act.at.toISOString() })]),
  );
}

/** What a party thinks of the principles before it sees the gauge. Without a seat; that it was given is kept apart. */
export function checkOneself(
  process: Process,
  act: Act,
  given: Pick<SelfCheck, 'answers' | 'wasCocreation'>,
): Moved {
  const wrong = notAllowed(process, act, 'selfCheck');
  if (wrong) return wrong;
  if (Object.keys(given.answers).length === 0) return refuse({ code: 'choiceMissing', field: 'answers' });
  const stage = currentPhase(process);
  const check: SelfCheck = { id: act.newId(), group: act.seat.group, on: today(act), stage, ...given };
  const change = changed(act, 'selfCheck', [row('selfCheck', check)], { about: { stage } });
  return ok({ ...change, seat: null, group: null });
}

/** Follows up after 30, 90, 180 or 365 days; again, in place of what was said. Not before it is due. */
export function addFollowUp(
  process: Process,
  act: Act,
  given: Pick<FollowUp, 'days' | 'text' | 'continues'>,
): Moved {
  const wrong = notAllowed(process, act, 'followUp') ?? wrongText(given, TEXT);
  if (wrong) return wrong;
  const planned = followUpPlan(process, today(act)).find(({ days }) => days === given.days);
  if (!planned?.due) return refuse({ code: 'inTheFuture', field: 'days' });
  const fresh = writtenBy(act);
  const { days, continues } = given;
  const made: FollowUp = {
    ...fresh,
    id: planned.made?.id ?? fresh.id,
    days,
    continues,
    ...clean({ text: given.text }),
    on: planned.made?.on ?? today(act),
  };
  return ok(changed(act, 'followUp', [row('followUp', made)]));
}

/** Says that an organisation has changed a routine, a rule or a role. */
export function recordChange(
  process: Process,
  act: Act,
  given: { readonly actor: string; readonly what: string; readonly on: string },
): Moved {
  const wrong =
    notAllowed(process, act, 'followUp') ??
    together(
      wrongText(given, { what: { limit: LIMITS.text, needed: true } }),
      wrongPastDay('on', given.on, today(act)),
    );
  if (wrong) return wrong;
  const actor = process.of.actor.find(({ id }) => id === given.actor);
  if (!actor || !isOrganisation(actor) || !hasJoined(process, actor))
    return refuse({ code: 'notFound', field: 'actor' });
  const { on } = given;
  const said = { actor: actor.id, ...clean({ what: given.what }), on, confirmedBy: null, confirmedOn: null };
  const change: PracticeChange = { ...writtenBy(act), ...said };
  return ok(changed(act, 'recordChange', [row('practiceChange', change)]));
}

/** Another party has seen the change: only then does it count. */
export function confirmChange(process: Process, act: Act, id: string): Moved {
  const wrong = notAllowed(process, act, 'confirmChange');
  if (wrong) return wrong;
  const before = process.of.practiceChange.find((one) => one.id === id);
  if (!before) return refuse({ code: 'notFound' });
  const actor = process.of.actor.find((one) => one.id === before.actor);
  if (act.seat.group === before.group || act.seat.group === actor?.actorGroup)
    return refuse({ code: 'needsAnotherGroup', groups: [act.seat.group] });
  const after: PracticeChange = { ...before, confirmedBy: act.seat.group, confirmedOn: today(act) };
  return ok(changed(act, 'confirmChange', [row('practiceChange', after)]));
}
