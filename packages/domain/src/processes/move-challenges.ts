import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { Challenge } from './artefacts-actions.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import type { Process } from './process.ts';
import { clean, wrongText } from './said.ts';

type ChallengeSaid = Pick<Challenge, 'kind' | 'text' | 'addressee'>;

const CHALLENGE = { text: { limit: LIMITS.text, needed: true }, addressee: { limit: LIMITS.line } } as const;

/** Challenges a rule, a habit or an assumption. Who can answer may be found later. */
export function raiseChallenge(process: Process, act: Act, given: ChallengeSaid): Moved {
  const wrong = notAllowed(process, act, 'challenge') ?? wrongText(given, CHALLENGE);
  if (wrong) return wrong;
  const raised: Challenge = {
    ...writtenBy(act),
    kind: given.kind,
    ...clean({ text: given.text, addressee: given.addressee }),
    raisedOn: today(act),
    answer: null,
    reason: '',
    answeredOn: null,
  };
  return ok(changed(act, 'challenge', [row('challenge', raised)]));
}

/** Says who can answer a challenge. */
export function addressChallenge(
  process: Process,
  act: Act,
  given: { readonly challenge: string; readonly addressee: string },
): Moved {
  const wrong =
    notAllowed(process, act, 'challenge') ??
    wrongText(given, { addressee: { limit: LIMITS.line, needed: true } });
  if (wrong) return wrong;
  const before = process.of.challenge.find(({ id }) => id === given.challenge);
  if (!before) return refuse({ code: 'notFound' });
  const after = { ...before, ...clean({ addressee: given.addressee }) };
  return ok(changed(act, 'addressChallenge', [row('challenge', after)]));
}

/** Answers a challenge: it was changed, or it is kept, and then a reason is given. */
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
  const wrong =
    notAllowed(process, act, 'answerChallenge') ??
    wrongText(given, { reason: { limit: LIMITS.text, needed } });
  if (wrong) return wrong;
  const before = process.of.challenge.find(({ id }) => id === given.challenge);
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
