import { ok, refuse } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { changed, groupOf, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { NoveltyRating, ProcessAction, Proposal } from './artefacts-actions.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { activeLock } from './present.ts';
import type { Process } from './process.ts';
import { clean, together, wrongDayIfAny, wrongText } from './said.ts';

/** Puts an idea forward; also before the problem is locked, for ideas come when they come. */
export function propose(process: Process, act: Act, given: { readonly text: string }): Moved {
  const wrong =
    notAllowed(process, act, 'propose') ?? wrongText(given, { text: { limit: LIMITS.text, needed: true } });
  if (wrong) return wrong;
  const text = cleanText(given.text);
  return ok(changed(act, 'propose', [row('proposal', newProposal(act, text))]));
}

const newProposal = (act: Act, text: string): Proposal => ({
  ...writtenBy(act),
  text,
  state: 'open',
  action: null,
  why: '',
});

/** Says no to an idea, and why. One that became an action is answered with the action. */
export function declineProposal(
  process: Process,
  act: Act,
  given: { readonly proposal: string; readonly why: string },
): Moved {
  const wrong =
    notAllowed(process, act, 'answerProposal') ??
    wrongText(given, { why: { limit: LIMITS.text, needed: true } });
  if (wrong) return wrong;
  const proposal = process.of.proposal.find(({ id }) => id === given.proposal);
  if (!proposal) return refuse({ code: 'notFound' });
  if (proposal.action !== null) return refuse({ code: 'alreadyAnswered' });
  const after: Proposal = { ...proposal, state: 'declined', why: cleanText(given.why) };
  return ok(changed(act, 'declineProposal', [row('proposal', after)]));
}

export interface ActionSaid {
  readonly title: string;
  readonly text: string;
  readonly origin: ProcessAction['origin'];
  readonly owner: string;
  readonly ownerGroup: ProcessAction['ownerGroup'];
  /** A day, or empty while nobody knows. */
  readonly dueOn: string;
  /** The plan it stood on, by the id of a baseline item. */
  readonly baseline: string | null;
}

/**
 * Puts an action on the board, made of the ideas named, or of its own. Opens with the lock of the problem. An action
 * without an owner or a date may stand there; it is just not ready.
 */
export function addAction(
  process: Process,
  act: Act,
  given: ActionSaid & { readonly proposals: readonly string[] },
): Moved {
  const wrong = notAllowed(process, act, 'addAction') ?? wrongAction(process, given);
  if (wrong) return wrong;
  if (!activeLock(process)) return refuse({ code: 'problemNotLocked' });
  const taken = process.of.proposal.filter(({ id }) => given.proposals.includes(id));
  if (taken.length !== new Set(given.proposals).size) return refuse({ code: 'notFound', field: 'proposals' });
  const action: ProcessAction = {
    ...writtenBy(act),
    ...actionSaid(given),
    state: 'proposed',
    statusOn: null,
    firstStatusOn: null,
    status: '',
  };
  const own = taken.length > 0 || action.origin === 'several' ? [] : [ownIdea(act, action)];
  const joined = [...taken, ...own].map((one) =>
    row('proposal', { ...one, action: action.id, state: 'open' }),
  );
  return ok(changed(act, 'addAction', [row('action', action), ...joined]));
}

// An action without an idea before it is an idea, too: it counts for the group that it comes from.
const ownIdea = (act: Act, { title, origin }: ProcessAction): Proposal => ({
  ...newProposal(act, title),
  group: origin === 'several' ? groupOf(act) : origin,
});

/** Changes what an action says, who carries it and when. */
export function changeAction(process: Process, act: Act, id: string, given: ActionSaid): Moved {
  const wrong = notAllowed(process, act, 'changeAction') ?? wrongAction(process, given);
  if (wrong) return wrong;
  const before = process.of.action.find((one) => one.id === id);
  if (!before) return refuse({ code: 'notFound' });
  return ok(changed(act, 'changeAction', [row('action', { ...before, ...actionSaid(given) })]));
}

/** When it was first said how it goes with an action; null where nobody has. */
export const firstTold = ({ firstStatusOn, statusOn }: ProcessAction) => firstStatusOn ?? statusOn;

/** Says how it goes with an action. */
export function stateAction(
  process: Process,
  act: Act,
  given: { readonly action: string; readonly status: string },
): Moved {
  const wrong =
    notAllowed(process, act, 'statePledge') ??
    wrongText(given, { status: { limit: LIMITS.text, needed: true } });
  if (wrong) return wrong;
  const before = process.of.action.find(({ id }) => id === given.action);
  if (!before) return refuse({ code: 'notFound' });
  const told = { statusOn: today(act), firstStatusOn: firstTold(before) ?? today(act) };
  const after: ProcessAction = { ...before, status: cleanText(given.status), ...told };
  return ok(changed(act, 'stateAction', [row('action', after)]));
}

function wrongAction(process: Process, given: ActionSaid) {
  const wrong = together(
    wrongText(given, {
      title: { limit: LIMITS.line, needed: true },
      text: { limit: LIMITS.text },
      owner: { limit: LIMITS.line },
    }),
    wrongDayIfAny('dueOn', given.dueOn),
  );
  if (wrong) return wrong;
  if (given.baseline !== null && !process.of.baseline.some(({ id }) => id === given.baseline))
    return refuse({ code: 'notFound', field: 'baseline' });
  return null;
}

const actionSaid = ({ title, text, owner, origin, ownerGroup, baseline, dueOn }: ActionSaid) => ({
  ...clean({ title, text, owner }),
  origin,
  ownerGroup,
  baseline,
  dueOn: dueOn === '' ? null : dueOn,
});

/** Rates how new an action is, 0–3; again, in place of the own rating. */
export function rateNovelty(
  process: Process,
  act: Act,
  given: { readonly action: string; readonly novelty: number },
): Moved {
  const wrong = notAllowed(process, act, 'rateNovelty');
  if (wrong) return wrong;
  if (!process.of.action.some(({ id }) => id === given.action)) return refuse({ code: 'notFound' });
  if (!Number.isInteger(given.novelty) || given.novelty < 0 || given.novelty > 3)
    return refuse({ code: 'choiceMissing', field: 'novelty' });
  const fresh = writtenBy(act);
  const before = process.of.novelty.find(
    ({ action, seat }) => action === given.action && seat !== null && seat === fresh.seat,
  );
  const rating: NoveltyRating = { ...fresh, id: before?.id ?? fresh.id, ...given };
  return ok(changed(act, 'rateNovelty', [row('novelty', rating)]));
}
