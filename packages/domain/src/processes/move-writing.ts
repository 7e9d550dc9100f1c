import type { ActorGroup } from '../kernel/actor-groups.ts';
import { ok, refuse } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { changed, groupOf, notAllowed, row, writtenBy, type Act, type Moved } from './act.ts';
import type { ProblemEdit } from './artefacts-problem.ts';
import { PROCESS_LIMITS as LIMITS, type Position } from './codes.ts';
import { activeLock } from './present.ts';
import type { Change, Process } from './process.ts';
import { changedSigns } from './changed-signs.ts';
import { wrongText } from './said.ts';

const PROBLEM = { limit: LIMITS.problem, needed: true } as const;

/**
 * Puts down the first text of whoever called the others together. It becomes a copy that nobody changes, and the first
 * version of the shared text. Once.
 */
export function writeFirstText(process: Process, act: Act, given: { readonly text: string }): Moved {
  const wrong = notAllowed(process, act, 'writeFirstText') ?? wrongText(given, { text: PROBLEM });
  if (wrong) return wrong;
  if (process.head.firstText !== '') return refuse({ code: 'firstTextIsLocked' });
  const text = cleanText(given.text);
  const first = { firstText: text, firstTextBy: groupOf(act), firstTextAt: act.at.toISOString() };
  const head = { ...first, problemText: text, problemNumber: 1 };
  return ok(changed(act, 'writeFirstText', [], { head, about: { number: 1 } }));
}

/** Writes the problem as one group sees it, beside the framings of others; again, in place of the own one. */
export function writeFraming(process: Process, act: Act, given: { readonly text: string }): Moved {
  const wrong = notAllowed(process, act, 'writeFraming') ?? wrongText(given, { text: PROBLEM });
  if (wrong) return wrong;
  const fresh = writtenBy(act);
  const own = process.of.framing.find(({ seat, group }) => seat === fresh.seat && group === fresh.group);
  const framing = { ...fresh, id: own?.id ?? fresh.id, text: cleanText(given.text) };
  return ok(changed(act, 'writeFraming', [row('framing', framing)]));
}

export interface EditSaid {
  readonly text: string;
  /** The number of the version that the form showed. */
  readonly seen: number;
  readonly way: ProblemEdit['way'];
}

/**
 * Writes on the shared text by a plain form, or types in what a group wrote on paper. Whoever wrote on an older version
 * is told so and keeps the work; consents to the older version count no longer.
 */
export function editProblem(process: Process, act: Act, given: EditSaid): Moved {
  const wrong =
    notAllowed(process, act, 'editProblem') ?? wrongText(given, { text: PROBLEM }) ?? notOpen(process);
  if (wrong) return wrong;
  const { problemNumber, problemText } = process.head;
  if (given.seen !== problemNumber) return refuse({ code: 'editedMeanwhile', number: problemNumber });
  const text = cleanText(given.text);
  if (text === problemText) return refuse({ code: 'nothingChanged', field: 'text' });
  const signs = changedSigns(problemText, text);
  const edit = { ...writtenBy(act), number: problemNumber + 1, way: given.way, signs };
  return ok(changed(act, 'editProblem', [row('edit', edit)], newText(text, problemNumber + 1)));
}

function notOpen(process: Process) {
  if (process.head.firstText === '') return refuse({ code: 'noFirstText' });
  return activeLock(process) === null ? null : refuse({ code: 'problemLocked' });
}

const newText = (problemText: string, problemNumber: number) => ({
  head: { problemText, problemNumber },
  about: { number: problemNumber },
});

export interface LiveText {
  readonly text: string;
  /** Who has written since the last version, and how much. */
  readonly contributions: readonly {
    readonly group: ActorGroup;
    readonly seat: string | null;
    readonly signs: number;
  }[];
}

/**
 * Takes over what several wrote at the same time as one new version, with an edit for each group that wrote. Who may
 * write is asked where people connect; here only the state of the process counts.
 */
export function takeLiveText(process: Process, given: LiveText, now: Pick<Act, 'at' | 'newId'>): Moved {
  const wrong =
    (process.head.ending === null ? null : refuse({ code: 'processEnded' as const })) ??
    wrongText(given, { text: PROBLEM }) ??
    notOpen(process);
  if (wrong) return wrong;
  const text = cleanText(given.text);
  if (text === process.head.problemText) return refuse({ code: 'nothingChanged' });
  const number = process.head.problemNumber + 1;
  const at = now.at.toISOString();
  const edits = given.contributions
    .filter(({ signs }) => signs > 0)
    .map(({ group, seat, signs }) =>
      row('edit', { id: now.newId(), group, seat, at, number, way: 'live', signs }),
    );
  const change: Change = {
    event: 'takeLiveText',
    group: null,
    seat: null,
    at: now.at,
    writes: edits,
    ...newText(text, number),
  };
  return ok(change);
}

/** Says what a seat, or a group on paper, thinks of the text as it is now. The last answer to a version holds. */
export function consentToProblem(
  process: Process,
  act: Act,
  given: { readonly position: Position; readonly why: string; readonly seen: number },
): Moved {
  const wrong =
    notAllowed(process, act, 'consent') ??
    wrongText(given, { why: { limit: LIMITS.text } }) ??
    notOpen(process);
  if (wrong) return wrong;
  const number = process.head.problemNumber;
  if (given.seen !== number) return refuse({ code: 'editedMeanwhile', number });
  if (given.position === 'objects' && cleanText(given.why) === '')
    return refuse({ code: 'textMissing', field: 'why' });
  const fresh = writtenBy(act);
  const before = process.of.consent.find(
    (one) => one.number === number && one.seat === fresh.seat && one.group === fresh.group,
  );
  const consent = {
    ...fresh,
    id: before?.id ?? fresh.id,
    number,
    position: given.position,
    why: cleanText(given.why),
  };
  return ok(changed(act, 'consent', [row('consent', consent)]));
}
