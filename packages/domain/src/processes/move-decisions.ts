import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type {
  Anchoring,
  OnePageAgreement,
  Pledge,
  ProcessAction,
  ProcessDecision,
} from './artefacts-actions.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { agreementNow, inOrder } from './present.ts';
import type { Process } from './process.ts';
import { clean, together, wrongDay, wrongDayIfAny, wrongPastDay, wrongText } from './said.ts';

export type DecisionSaid = Pick<
  ProcessDecision,
  'kind' | 'what' | 'method' | 'groups' | 'on' | 'meeting' | 'action' | 'result' | 'noPrivateInterest'
>;

/**
 * Writes a decision down: what, how, and which groups were there. One about an action adopts, adjusts, stops or
 * declines it, and answers the ideas that it was made of.
 */
export function recordDecision(process: Process, act: Act, given: DecisionSaid): Moved {
  const wrong =
    notAllowed(process, act, 'recordDecision') ??
    together(
      wrongText(given, { what: { limit: LIMITS.text, needed: true } }),
      given.groups.length === 0 ? refuse({ code: 'choiceMissing', field: 'groups' }) : null,
      wrongPastDay('on', given.on, today(act)),
    );
  if (wrong) return wrong;
  const action = process.of.action.find(({ id }) => id === given.action);
  if (given.action !== null && !action) return refuse({ code: 'notFound', field: 'action' });
  if (given.meeting !== null && !process.of.meeting.some(({ id }) => id === given.meeting))
    return refuse({ code: 'notFound', field: 'meeting' });
  if (given.result !== null && !action) return refuse({ code: 'choiceMissing', field: 'action' });
  const decision: ProcessDecision = {
    ...writtenBy(act),
    ...given,
    ...clean({ what: given.what }),
    groups: [...inOrder(given.groups)],
  };
  const after = action && given.result !== null ? consequences(process, action, given) : [];
  return ok(changed(act, 'recordDecision', [row('decision', decision), ...after]));
}

const STATE_AFTER = { adopt: 'adopted', adjust: 'adopted', stop: 'stopped', decline: 'declined' } as const;

function consequences(process: Process, action: ProcessAction, { result, what }: DecisionSaid) {
  const state = STATE_AFTER[result ?? 'decline'];
  const ideas = process.of.proposal.filter((one) => one.action === action.id);
  // An idea that was adopted and tried stays an idea that was adopted, also when its action is stopped.
  const answer = state === 'declined' ? 'declined' : state === 'adopted' ? 'adopted' : null;
  return [
    row('action', { ...action, state }),
    ...(answer === null
      ? []
      : ideas.map((one) => row('proposal', { ...one, state: answer, why: clean({ what }).what }))),
  ];
}

export type AnchoringSaid = Pick<
  Anchoring,
  'action' | 'owner' | 'money' | 'place' | 'volunteers' | 'ifStops'
>;
const PLAN = {
  owner: { limit: LIMITS.line, needed: true },
  money: { limit: LIMITS.text },
  place: { limit: LIMITS.text },
  volunteers: { limit: LIMITS.text },
  ifStops: { limit: LIMITS.text },
} as const;

/** Says who owns an adopted action when the process is over; again, in place of what was said before. */
export function anchor(process: Process, act: Act, given: AnchoringSaid): Moved {
  const wrong = notAllowed(process, act, 'anchor') ?? wrongText(given, PLAN);
  if (wrong) return wrong;
  const action = process.of.action.find(({ id }) => id === given.action);
  if (!action) return refuse({ code: 'notFound', field: 'action' });
  if (action.state !== 'adopted') return refuse({ code: 'notAdopted', field: 'action' });
  const before = process.of.anchoring.find((one) => one.action === action.id);
  const fresh = writtenBy(act);
  const { owner, money, place, volunteers, ifStops } = given;
  const said = clean({ owner, money, place, volunteers, ifStops });
  const plan: Anchoring = { ...fresh, id: before?.id ?? fresh.id, action: action.id, ...said };
  return ok(changed(act, 'anchor', [row('anchoring', plan)]));
}

export type AgreementSaid = Pick<
  OnePageAgreement,
  'whoDoes' | 'whoDecides' | 'costs' | 'ifStops' | 'insurance'
> & { readonly reviewOn: string };
const PAGE = {
  whoDoes: { limit: LIMITS.text, needed: true },
  whoDecides: { limit: LIMITS.text, needed: true },
  costs: { limit: LIMITS.text },
  ifStops: { limit: LIMITS.text, needed: true },
  insurance: { limit: LIMITS.text },
} as const;

/** Writes the agreement on one page. A new text is a new number and has to be signed again. */
export function writeAgreement(process: Process, act: Act, given: AgreementSaid): Moved {
  const wrong =
    notAllowed(process, act, 'writeAgreement') ??
    together(wrongText(given, PAGE), wrongDayIfAny('reviewOn', given.reviewOn));
  if (wrong) return wrong;
  const { whoDoes, whoDecides, costs, ifStops, insurance } = given;
  const agreement: OnePageAgreement = {
    ...writtenBy(act),
    ...clean({ whoDoes, whoDecides, costs, ifStops, insurance }),
    reviewOn: given.reviewOn === '' ? null : given.reviewOn,
    number: (process.of.agreement.at(-1)?.number ?? 0) + 1,
  };
  return ok(changed(act, 'writeAgreement', [row('agreement', agreement)]));
}

/** Signs the agreement for a group, by role and not by name. */
export function signAgreement(
  process: Process,
  act: Act,
  given: { readonly role: string; readonly seen: number },
): Moved {
  const wrong =
    notAllowed(process, act, 'signAgreement') ??
    wrongText(given, { role: { limit: LIMITS.line, needed: true } });
  if (wrong) return wrong;
  const now = agreementNow(process);
  if (!now) return refuse({ code: 'noAgreement' });
  if (now.agreement.number !== given.seen)
    return refuse({ code: 'editedMeanwhile', number: now.agreement.number });
  const signature = { ...writtenBy(act), number: given.seen, ...clean({ role: given.role }) };
  const again = process.of.signature.some(
    ({ number, group, seat }) =>
      number === given.seen && group === signature.group && seat === signature.seat,
  );
  if (again) return refuse({ code: 'alreadyGiven' });
  return ok(changed(act, 'signAgreement', [row('signature', signature)]));
}

export type PledgeSaid = Pick<Pledge, 'text' | 'owner' | 'dueOn' | 'action' | 'meeting'>;

/** Promises something by a day. */
export function makePledge(process: Process, act: Act, given: PledgeSaid): Moved {
  const wrong =
    notAllowed(process, act, 'pledge') ??
    together(
      wrongText(given, {
        text: { limit: LIMITS.text, needed: true },
        owner: { limit: LIMITS.line, needed: true },
      }),
      wrongDay('dueOn', given.dueOn),
    );
  if (wrong) return wrong;
  const said = clean({ text: given.text, owner: given.owner });
  const { dueOn, action, meeting } = given;
  const promise: Pledge = {
    ...writtenBy(act),
    ...said,
    dueOn,
    action,
    meeting,
    status: 'open',
    statusOn: null,
  };
  return ok(changed(act, 'pledge', [row('pledge', promise)]));
}

/** Says how it went with a promise. */
export function statePledge(
  process: Process,
  act: Act,
  given: { readonly pledge: string; readonly status: Exclude<Pledge['status'], 'open'> },
): Moved {
  const wrong = notAllowed(process, act, 'statePledge');
  if (wrong) return wrong;
  const before = process.of.pledge.find(({ id }) => id === given.pledge);
  if (!before) return refuse({ code: 'notFound' });
  // The first status is what was followed up in time; a later one does not make it late.
  const after: Pledge = { ...before, status: given.status, statusOn: before.statusOn ?? today(act) };
  return ok(changed(act, 'statePledge', [row('pledge', after)]));
}
