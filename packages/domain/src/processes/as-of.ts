import { danishDay, type Day } from './days.ts';
import type { Actor, Seat } from './artefacts-people.ts';
import type { ProcessAction } from './artefacts-actions.ts';
import { firstTold } from './move-proposals.ts';
import type { Process } from './process.ts';

/**
 * The indicators whose past can be read back, because what they are made of carries a date. Of two it cannot be: when an
 * outcome was measured is not kept (I18), and the pulse is anonymous, so that a light for each meeting could tell what one
 * person answered (I08).
 */
export const DATED_INDICATORS = [
  'I01',
  'I02',
  'I03',
  'I04',
  'I05',
  'I06',
  'I07',
  'I09',
  'I10',
  'I11',
  'I12',
  'I13',
  'I14',
  'I15',
  'I16',
  'I17',
  'I19',
  'I20',
  'I21',
] as const;

const later = (on: Day | null, day: Day): boolean => on !== null && on > day;
const laterAt = (at: string | null, day: Day): boolean => at !== null && danishDay(new Date(at)) > day;

/**
 * A process as it stood at the end of a day, as far as what carries a date can tell; enough for `DATED_INDICATORS` and for
 * the phase. What was written, held, decided, answered or joined later is not in it. Rings of the map, the plan that an action
 * stood on and the day it was due are those of now, since their changes carry no date.
 */
export function processAsOf(process: Process, day: Day): Process {
  const { of } = process;
  const by = ({ at }: { readonly at: string }) => !laterAt(at, day);
  const decision = of.decision.filter(({ on }) => on <= day);
  const action = of.action
    .filter(by)
    .map((one) => ({ ...one, ...stateOf(one, decision), ...toldBy(one, day) }));
  return {
    ...process,
    head: headAsOf(process, day),
    of: {
      ...of,
      seat: of.seat.flatMap((one) => seatAsOf(one, day)),
      actor: of.actor.filter(by).map((one) => actorAsOf(one, day)),
      decision,
      action,
      proposal: of.proposal.filter(by).map((one) => ({ ...one, state: ideaState(one.action, decision) })),
      edit: of.edit.filter(by),
      frame: of.frame.filter(by),
      note: of.note.filter(by),
      framing: of.framing.filter(by),
      comment: of.comment.filter(by),
      agreement: of.agreement.filter(by),
      signature: of.signature.filter(by),
      novelty: of.novelty.filter(by),
      pulse: of.pulse.filter(({ on }) => on <= day),
      pledge: of.pledge.filter(by).map((one) => ({ ...one, ...statusBy(one, day) })),
      ...changedLater(process, day, by),
    },
  };
}

function headAsOf({ head, of }: Process, day: Day): Process['head'] {
  const locks = of.lock.filter(({ at }) => !laterAt(at, day));
  // Before its moment was kept, nothing is known of it until somebody had written on it.
  const written =
    head.firstTextAt === null
      ? of.edit.some(({ at }) => !laterAt(at, day)) || locks.length > 0
      : !laterAt(head.firstTextAt, day);
  // Only the text of the newest lock is kept in the head; what an earlier one said cannot be known from here.
  const sameText = locks.at(-1)?.number === of.lock.at(-1)?.number;
  return {
    ...head,
    firstText: written ? head.firstText : '',
    agreedText: locks.length > 0 && sameText ? head.agreedText : '',
    ending: head.ending !== null && head.ending.on <= day ? head.ending : null,
  };
}

/** A seat that was invited by then, as far as it had answered and not yet gone. */
function seatAsOf(seat: Seat, day: Day): readonly Seat[] {
  if (laterAt(seat.invitedAt, day)) return [];
  if (laterAt(seat.answeredAt, day)) return [{ ...seat, state: 'invited', answeredAt: null, endedAt: null }];
  const wentLater = laterAt(seat.endedAt, day);
  const came = seat.answeredAt === null ? 'invited' : 'joined';
  return [wentLater ? { ...seat, state: came, endedAt: null } : seat];
}

const actorAsOf = (actor: Actor, day: Day): Actor =>
  later(actor.joinedOn, day) ? { ...actor, state: 'invited', joinedOn: null } : actor;

/** The first status is what counts, so a later one takes nothing away from a day before it. */
const statusBy = <Row extends { readonly statusOn: Day | null }>({ statusOn }: Row, day: Day) =>
  later(statusOn, day) ? { statusOn: null } : {};

const toldBy = (action: ProcessAction, day: Day) =>
  later(firstTold(action), day)
    ? { statusOn: null, firstStatusOn: null, status: '' }
    : { statusOn: firstTold(action) };

type Decisions = Process['of']['decision'];
const STATE_AFTER = { adopt: 'adopted', adjust: 'adopted', stop: 'stopped', decline: 'declined' } as const;

/** What the decisions by then had done with an action. */
function stateOf({ id }: ProcessAction, decisions: Decisions): Pick<ProcessAction, 'state'> {
  const last = decisions.findLast(({ action, result }) => action === id && result !== null);
  return { state: last?.result ? STATE_AFTER[last.result] : 'proposed' };
}

/** An idea is adopted with its action, and stays so when that is stopped; it is open until then. */
function ideaState(action: string | null, decisions: Decisions): 'open' | 'adopted' | 'declined' {
  const about = decisions.filter((one) => action !== null && one.action === action && one.result !== 'stop');
  const last = about.findLast(({ result }) => result !== null)?.result;
  if (!last) return 'open';
  return last === 'decline' ? 'declined' : 'adopted';
}

/** What has a beginning and a later change, each with a date. */
function changedLater({ of }: Process, day: Day, by: (written: { readonly at: string }) => boolean) {
  return {
    lock: of.lock
      .filter(by)
      .map((one) => (laterAt(one.reopenedAt, day) ? { ...one, reopenedAt: null } : one)),
    meeting: of.meeting
      .filter(({ heldOn }) => heldOn !== null && heldOn <= day)
      .map((one) => (later(one.notesSentOn, day) ? { ...one, notesSentOn: null } : one)),
    challenge: of.challenge
      .filter(({ raisedOn }) => raisedOn <= day)
      .map((one) =>
        later(one.answeredOn, day) ? { ...one, answer: null, reason: '', answeredOn: null } : one,
      ),
    trial: of.trial
      .filter(by)
      .map((one) =>
        later(one.finishedOn, day) ? { ...one, finishedOn: null, learned: '', result: null } : one,
      ),
    practiceChange: of.practiceChange
      .filter(by)
      .map((one) => (later(one.confirmedOn, day) ? { ...one, confirmedBy: null, confirmedOn: null } : one)),
  };
}
