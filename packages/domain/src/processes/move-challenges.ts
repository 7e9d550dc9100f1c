import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { Challenge } from './artefacts-actions.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { joinedSeats } from './present.ts';
import type { Process } from './process.ts';
import { clean, wrongText } from './said.ts';

/** Who can answer: somebody by role, a seat at the table, or both. */
interface Addressed {
  readonly addressee: string;
  readonly to?: string | null;
}
type ChallengeSaid = Pick<Challenge, 'kind' | 'text'> & Addressed;

const CHALLENGE = { text: { limit: LIMITS.text, needed: true }, addressee: { limit: LIMITS.line } } as const;

/** Whether a seat that is asked does not sit at the table. */
const isAway = (process: Process, to: string | null): boolean =>
  to !== null && !joinedSeats(process).some(({ id }) => id === to);

/** Challenges a rule, a habit or an assumption. Who can answer may be found later. */
export function raiseChallenge(process: Process, act: Act, given: ChallengeSaid): Moved {
  const wrong = notAllowed(process, act, 'challenge') ?? wrongText(given, CHALLENGE);
  if (wrong) return wrong;
  const { to = null } = given;
  if (isAway(process, to)) return refuse({ code: 'notFound', field: 'to' });
  const raised: Challenge = {
    ...writtenBy(act),
    kind: given.kind,
    ...clean({ text: given.text, addressee: given.addressee }),
    to,
    raisedOn: today(act),
    answer: null,
    reason: '',
    answeredOn: null,
  };
  return ok(changed(act, 'challenge', [row('challenge', raised)]));
}

/** Says who can answer a challenge, or asks somebody else. One that is answered is not asked again. */
export function addressChallenge(
  process: Process,
  act: Act,
  given: Addressed & { readonly challenge: string },
): Moved {
  const { to = null } = given;
  const wrong =
    notAllowed(process, act, 'challenge') ??
    wrongText(given, { addressee: { limit: LIMITS.line, needed: to === null } });
  if (wrong) return wrong;
  if (isAway(process, to)) return refuse({ code: 'notFound', field: 'to' });
  const before = process.of.challenge.find(({ id }) => id === given.challenge);
  if (!before) return refuse({ code: 'notFound' });
  if (before.answeredOn !== null) return refuse({ code: 'alreadyAnswered' });
  const after = { ...before, to, ...clean({ addressee: given.addressee }) };
  return ok(changed(act, 'addressChallenge', [row('challenge', after)]));
}

/** Whether a challenge is put to this seat, which may then answer it whatever its roles. */
export const isAskedOf = ({ to }: Pick<Challenge, 'to'>, seat: string): boolean => to === seat;

/** Whether anybody is asked for an answer: a seat that still sits there, or somebody by role. */
export const isAddressed = (process: Process, { to, addressee }: Challenge): boolean =>
  addressee !== '' || (to !== null && !isAway(process, to));

/**
 * Answers a challenge: it was changed, or it is kept, and then a reason is given. The seat that was asked may, and those
 * who answer for the process.
 */
export function answerChallenge(
  process: Process,
  act: Act,
  given: {
    readonly challenge: string;
    readonly answer: Exclude<Challenge['answer'], null>;
    readonly reason: string;
  },
): Moved {
  const needed = given.answer === 'keptWithReason';
  const before = process.of.challenge.find(({ id }) => id === given.challenge);
  const asked = before !== undefined && isAskedOf(before, act.seat.id);
  const wrong =
    notAllowed(process, act, asked ? 'challenge' : 'answerChallenge') ??
    wrongText(given, { reason: { limit: LIMITS.text, needed } });
  if (wrong) return wrong;
  if (!before) return refuse({ code: 'notFound' });
  if (before.answeredOn !== null) return refuse({ code: 'alreadyAnswered' });
  const after: Challenge = {
    ...before,
    answer: given.answer,
    ...clean({ reason: given.reason }),
    answeredOn: today(act),
  };
  return ok(changed(act, 'answerChallenge', [row('challenge', after)]));
}
