import { ok, refuse } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { BaselineItem, FrameSheet, ProcessOutcome } from './artefacts-people.ts';
import { FRAME_FIELDS, PROCESS_LIMITS as LIMITS, type FrameField, type ProcessEnding } from './codes.ts';
import { currentPhase } from './phase-states.ts';
import { inOrder, joinedGroups } from './present.ts';
import type { Process, ProcessHead } from './process.ts';
import { clean, together, wrongText } from './said.ts';

/** What of the process itself may be changed on its page; fields that are left out stay. */
export type AboutSaid = Partial<
  Pick<
    ProcessHead,
    | 'title'
    | 'about'
    | 'place'
    | 'municipality'
    | 'scale'
    | 'themes'
    | 'targetGroups'
    | 'declaredForm'
    | 'formWhy'
    | 'guide'
    | 'initiator'
    | 'consentMethod'
    | 'childrenUnder15'
    | 'practical'
    | 'fewGroupsWhy'
    | 'premortem'
  >
>;

const ABOUT = {
  about: { limit: LIMITS.text },
  place: { limit: LIMITS.line },
  formWhy: { limit: LIMITS.text },
  practical: { limit: LIMITS.text },
  fewGroupsWhy: { limit: LIMITS.text },
  premortem: { limit: LIMITS.text },
} as const;
const TITLE = { title: { limit: LIMITS.title, needed: true } } as const;

/** Changes what stands about the process. How groups say yes can be changed only while the problem is open. */
export function editAbout(process: Process, act: Act, given: AboutSaid): Moved {
  const after = { ...process.head, ...given };
  const wrong =
    notAllowed(process, act, 'editAbout') ?? together(wrongText(after, TITLE), wrongText(after, ABOUT));
  if (wrong) return wrong;
  const texts = Object.fromEntries(
    Object.entries(given).map(([name, said]) => [name, typeof said === 'string' ? cleanText(said) : said]),
  ) as AboutSaid;
  return ok(changed(act, 'editAbout', [], { head: texts }));
}

/** Sets who may read each part. */
export function setVisibility(process: Process, act: Act, visibility: ProcessHead['visibility']): Moved {
  const wrong = notAllowed(process, act, 'setVisibility');
  if (wrong) return wrong;
  return ok(
    changed(act, 'setVisibility', [], {
      head: { visibility: { ...process.head.visibility, ...visibility } },
    }),
  );
}

/**
 * Fills in who has power over what, and stands for it by role. Unsigned it is a draft; a later sheet replaces an earlier
 * one, and all of them are kept.
 */
export function signFrame(
  process: Process,
  act: Act,
  given: Pick<FrameSheet, 'power' | 'notes' | 'signedByRole'> & Partial<Pick<FrameSheet, 'decides'>>,
): Moved {
  const wrong =
    notAllowed(process, act, 'signFrame') ??
    together(...FRAME_FIELDS.map((field) => wrongFrameLine(field, given)), wrongText(given, ROLE));
  if (wrong) return wrong;
  const notes = clean(given.notes as Readonly<Record<string, string>>) as FrameSheet['notes'];
  const sheet: FrameSheet = {
    ...writtenBy(act),
    power: given.power,
    decides: given.decides ?? {},
    notes,
    ...clean({ signedByRole: given.signedByRole }),
  };
  return ok(changed(act, 'signFrame', [row('frame', sheet)]));
}

const ROLE = { signedByRole: { limit: LIMITS.line } } as const;

/** What is wrong with a line of the sheet: a sheet that somebody stands for says something of everything. */
function wrongFrameLine(
  field: FrameField,
  { power, notes, signedByRole }: Pick<FrameSheet, 'power' | 'notes' | 'signedByRole'>,
) {
  if ((notes[field] ?? '').length > LIMITS.text)
    return refuse({ code: 'textTooLong', field, limit: LIMITS.text } as const);
  const missing = cleanText(signedByRole) !== '' && power[field] === undefined;
  return missing ? refuse({ code: 'choiceMissing', field } as const) : null;
}

/** Writes down what already stood on a party's plan when the process began. */
export function addBaseline(process: Process, act: Act, given: Pick<BaselineItem, 'planOf' | 'text'>): Moved {
  const wrong =
    notAllowed(process, act, 'addBaseline') ??
    wrongText(given, { planOf: { limit: LIMITS.line }, text: { limit: LIMITS.text, needed: true } });
  if (wrong) return wrong;
  const said = clean({ planOf: given.planOf, text: given.text });
  return ok(changed(act, 'addBaseline', [row('baseline', { ...writtenBy(act), ...said })]));
}

export type OutcomeSaid = Pick<
  ProcessOutcome,
  'dimension' | 'measure' | 'baseline' | 'followUp' | 'comparison' | 'direction' | 'n'
>;
const MEASURED = {
  measure: { limit: LIMITS.line, needed: true },
  baseline: { limit: LIMITS.line },
  followUp: { limit: LIMITS.line },
  comparison: { limit: LIMITS.line },
} as const;

/**
 * Says what is measured, and what was found before, after and elsewhere.
 * @param id of what was said before; null for something new
 */
export function measureOutcome(process: Process, act: Act, id: string | null, given: OutcomeSaid): Moved {
  const wrong = notAllowed(process, act, 'measureOutcome') ?? wrongText(given, MEASURED);
  if (wrong) return wrong;
  const before = process.of.outcome.find((one) => one.id === id);
  if (id !== null && !before) return refuse({ code: 'notFound' });
  const { dimension, direction, n, measure, baseline, followUp, comparison } = given;
  const said = { dimension, direction, n, ...clean({ measure, baseline, followUp, comparison }) };
  return ok(changed(act, 'measureOutcome', [row('outcome', { ...(before ?? writtenBy(act)), ...said })]));
}

/** Pauses, or goes on. */
export function pause(process: Process, act: Act, paused: boolean): Moved {
  const wrong = notAllowed(process, act, 'pause');
  if (wrong) return wrong;
  return ok(
    changed(act, paused ? 'pause' : 'goOn', [], {
      head: { pausedOn: paused ? today(act) : null },
      about: {},
    }),
  );
}

/** Ends a process, with a reason. All five ways are honourable, and a process may be harvested whichever it was. */
export function endProcess(
  process: Process,
  act: Act,
  given: { readonly kind: ProcessEnding; readonly why: string; readonly groups: Seat['group'][] },
): Moved {
  const wrong =
    notAllowed(process, act, 'end') ?? wrongText(given, { why: { limit: LIMITS.text, needed: true } });
  if (wrong) return wrong;
  const there = given.groups.length === 0 ? joinedGroups(process) : inOrder(given.groups);
  const ending = {
    kind: given.kind,
    ...clean({ why: given.why }),
    on: today(act),
    phase: currentPhase(process),
    groups: [...there],
  };
  return ok(changed(act, 'end', [], { head: { ending }, about: { ending: given.kind } }));
}

/** Notes which experience was made of the process, or why none will be. */
export function noteHarvest(
  process: Process,
  act: Act,
  given: { readonly experience: string } | { readonly why: string },
): Moved {
  const wrong = notAllowed(process, act, 'harvest');
  if (wrong) return wrong;
  if (process.head.harvested !== null) return refuse({ code: 'alreadyHarvested' });
  if ('experience' in given) {
    const head = { harvested: given.experience, harvestedAt: act.at.toISOString() };
    return ok(changed(act, 'harvest', [], { head, about: { experience: given.experience } }));
  }
  const texts = wrongText(given, { why: { limit: LIMITS.text, needed: true } });
  if (texts) return texts;
  return ok(changed(act, 'noHarvest', [], { head: { noHarvestWhy: cleanText(given.why) } }));
}

type Seat = Act['seat'];
