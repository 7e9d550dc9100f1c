import * as z from 'zod';
import type { Id } from '../kernel/ids.ts';
import { text } from '../kernel/text.ts';
import * as actions from './artefacts-actions.ts';
import * as meetings from './artefacts-meetings.ts';
import * as people from './artefacts-people.ts';
import * as problem from './artefacts-problem.ts';
import * as is from './codes.ts';
import type { ProcessEvent } from './events.ts';
import { code, codes, day, group, groups, id, line, moment, orNull, words } from './shape.ts';

/** A meeting as a template proposes it: no day yet. */
export const suggestedMeeting = z.object({
  kind: z.enum(is.MEETING_KINDS),
  phase: z.enum(is.PROCESS_PHASES),
  title: line,
  minutes: z.number().int().min(5).max(1440),
  /** Days after the process began. */
  afterDays: z.number().int().min(0).max(730),
  agenda: z
    .array(z.object({ method: orNull(code), text: line, minutes: z.number().int().min(0).max(1440) }))
    .max(40)
    .default([]),
  access: z.array(z.enum(is.ACCESS_NEEDS)).default([]),
});
export type SuggestedMeeting = Readonly<z.infer<typeof suggestedMeeting>>;

export type ProcessId = Id<'process'>;
export type SeatId = Id<'seat'>;

/** What there is one of in a process. */
export const processHead = z.object({
  title: text(is.PROCESS_LIMITS.title),
  about: words,
  place: line,
  municipality: orNull(z.string().regex(/^\d{4}$/)),
  scale: orNull(code),
  themes: codes,
  targetGroups: codes,
  language: code.default('da'),
  template: orNull(code),
  copiedFrom: orNull(id),
  /** Meetings that the template or the copied process proposes; a form is filled in from them. */
  suggested: z.array(suggestedMeeting).max(20).default([]),
  startedOn: day,
  /** What they call it, by the vocabulary `collaborationForm`, and why it is none of them or another. */
  declaredForm: orNull(code),
  formWhy: words,
  /** Answers to the guide, so that its result can be shown again. */
  guide: orNull(z.record(z.string(), z.unknown())),
  initiator: orNull(z.enum(['citizens', 'voluntary', 'public', 'private', 'several'])),
  visibility: z.partialRecord(z.enum(is.PROCESS_PARTS), z.enum(is.VISIBILITIES)).default({}),
  consentMethod: z.enum(is.CONSENT_METHODS).default('consent'),
  childrenUnder15: z.boolean().default(false),
  /** Time, place, interpreter, food and transport, as they were thought of before inviting. */
  practical: words,
  /** Why there are not two groups with those affected among them. */
  fewGroupsWhy: words,
  premortem: words,
  /** The first text of whoever called the others together: a copy that nobody changes. */
  firstText: text(is.PROCESS_LIMITS.problem),
  firstTextBy: orNull(group),
  /** Null where it was written before this was kept. */
  firstTextAt: orNull(moment),
  /** The shared text now and its number; 0 before there is one. */
  problemText: text(is.PROCESS_LIMITS.problem),
  problemNumber: z.number().int().min(0).default(0),
  agreedText: text(is.PROCESS_LIMITS.problem),
  pausedOn: orNull(day),
  ending: orNull(
    z.object({
      kind: z.enum(is.PROCESS_ENDINGS),
      why: words,
      on: day,
      phase: z.enum(is.PROCESS_PHASES),
      groups,
    }),
  ),
  /** That it will be erased: asked for on a day, done on another, and why. */
  erasing: orNull(z.object({ on: day, dueOn: day, why: line })),
  /** The experience that was made of it, or why there is none. */
  harvested: orNull(id),
  harvestedAt: orNull(moment),
  noHarvestWhy: words,
});
export type ProcessHead = Readonly<z.infer<typeof processHead>>;

/** Every kind of artefact and its shape. The name is the kind in the table, the event and the change. */
export const ARTEFACTS = {
  frame: people.frame,
  actor: people.actor,
  seat: people.seat,
  baseline: people.baseline,
  outcome: people.outcome,
  framing: problem.framing,
  edit: problem.edit,
  consent: problem.consent,
  lock: problem.lock,
  reopening: problem.reopening,
  proposal: actions.proposal,
  action: actions.action,
  novelty: actions.novelty,
  challenge: actions.challenge,
  trial: actions.trial,
  decision: actions.decision,
  anchoring: actions.anchoring,
  agreement: actions.agreement,
  signature: actions.signature,
  pledge: actions.pledge,
  meeting: meetings.meeting,
  pulse: meetings.pulse,
  note: meetings.note,
  comment: meetings.comment,
  contest: meetings.contest,
  selfCheck: meetings.selfCheck,
  followUp: meetings.followUp,
  practiceChange: meetings.practiceChange,
} as const;
export type ArtefactKind = keyof typeof ARTEFACTS;
export type ArtefactOf<Kind extends ArtefactKind> = Readonly<z.infer<(typeof ARTEFACTS)[Kind]>>;
/** Every artefact of every kind, oldest first. */
export type Artefacts = { readonly [Kind in ArtefactKind]: readonly ArtefactOf<Kind>[] };

/** A whole process as its rules see it. Keys, addresses and accounts of people are not in it. */
export interface Process {
  readonly id: ProcessId;
  readonly slug: string;
  readonly head: ProcessHead;
  readonly of: Artefacts;
}

/** An artefact to be written: new, or in place of the one with its id. */
export type ArtefactWrite = {
  readonly [Kind in ArtefactKind]: { readonly kind: Kind; readonly row: ArtefactOf<Kind> };
}[ArtefactKind];

/**
 * What a move decided: all that has to be written, in one transaction, and the event that tells it. Whoever writes
 * needs to know nothing of the move.
 */
export interface Change {
  readonly event: ProcessEvent;
  readonly group: ArtefactOf<'seat'>['group'] | null;
  readonly seat: string | null;
  readonly at: Date;
  /** What the event is about, in codes and ids; never people's words. */
  readonly about: Readonly<Record<string, string | number | null>>;
  readonly head: Partial<ProcessHead>;
  readonly writes: readonly ArtefactWrite[];
}

/** No artefact of any kind. */
export const NO_ARTEFACTS = Object.fromEntries(
  Object.keys(ARTEFACTS).map((kind) => [kind, []]),
) as unknown as Artefacts;

/** The process after a change, as it will be read again. */
export function afterChange(process: Process, change: Change): Process {
  const of: Record<string, readonly { readonly id: string }[]> = { ...process.of };
  for (const { kind, row } of change.writes) {
    const before = of[kind] ?? [];
    const at = before.findIndex((one) => one.id === row.id);
    of[kind] = at === -1 ? [...before, row] : before.with(at, row);
  }
  return { ...process, head: { ...process.head, ...change.head }, of: of as unknown as Artefacts };
}
