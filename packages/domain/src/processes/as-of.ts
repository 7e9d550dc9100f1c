import { danishDay, type Day } from './days.ts';
import type { Process } from './process.ts';

/**
 * The indicators whose past can be read from what carries a date: meetings, edits, contributions, decisions, challenges
 * and notes that were sent. Of the others only the present state is kept, so nothing is said of their past.
 */
export const DATED_INDICATORS = [
  'I01',
  'I02',
  'I03',
  'I05',
  'I07',
  'I09',
  'I10',
  'I11',
  'I16',
  'I20',
] as const;

/**
 * A process as it stood at the end of a day, as far as what carries a date can tell; enough for `DATED_INDICATORS` and for
 * the phase. What was written, held, decided or answered later is not in it.
 */
export function processAsOf(process: Process, day: Day): Process {
  const { head, of } = process;
  const by = ({ at }: { readonly at: string }) => danishDay(new Date(at)) <= day;
  const edit = of.edit.filter(by);
  return {
    ...process,
    head: {
      ...head,
      // The first text carries no date. Before anybody has written on it, nothing is known of who wrote.
      firstText: edit.length === 0 ? '' : head.firstText,
      ending: head.ending !== null && head.ending.on <= day ? head.ending : null,
    },
    of: {
      ...of,
      edit,
      actor: of.actor.filter(by),
      frame: of.frame.filter(by),
      note: of.note.filter(by),
      framing: of.framing.filter(by),
      proposal: of.proposal.filter(by),
      comment: of.comment.filter(by),
      agreement: of.agreement.filter(by),
      signature: of.signature.filter(by),
      decision: of.decision.filter(({ on }) => on <= day),
      ...changedLater(process, day, by),
    },
  };
}

/** What has a beginning and a later change, each with a date. */
function changedLater({ of }: Process, day: Day, by: (written: { readonly at: string }) => boolean) {
  const later = (on: Day | null) => on !== null && on > day;
  return {
    lock: of.lock
      .filter(by)
      .map((one) =>
        one.reopenedAt !== null && later(danishDay(new Date(one.reopenedAt)))
          ? { ...one, reopenedAt: null }
          : one,
      ),
    meeting: of.meeting
      .filter(({ heldOn }) => heldOn !== null && heldOn <= day)
      .map((one) => (later(one.notesSentOn) ? { ...one, notesSentOn: null } : one)),
    challenge: of.challenge
      .filter(({ raisedOn }) => raisedOn <= day)
      .map((one) => (later(one.answeredOn) ? { ...one, answer: null, reason: '', answeredOn: null } : one)),
    trial: of.trial
      .filter(by)
      .map((one) => (later(one.finishedOn) ? { ...one, finishedOn: null, learned: '', result: null } : one)),
  };
}
