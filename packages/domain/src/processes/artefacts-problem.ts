import * as z from 'zod';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import * as is from './codes.ts';
import { id, moment, orNull, words, written } from './shape.ts';
import { text } from '../kernel/text.ts';

const problemText = text(is.PROCESS_LIMITS.problem);

/** The problem as one group would say it, beside the others. */
export const framing = z.object({ ...written, text: problemText });

/**
 * That a group wrote on the shared text. Several may belong to one version, when people write at the same time; the
 * text of a version is kept once, by its number.
 */
export const edit = z.object({
  ...written,
  number: z.number().int().min(1),
  way: z.enum(['form', 'live', 'paper']),
  /** How many signs were added and taken away. */
  signs: z.number().int().min(0),
});

/** What one seat, or a group on paper, says of one version of the text. */
export const consent = z.object({
  ...written,
  number: z.number().int().min(1),
  position: z.enum(is.POSITIONS),
  why: words,
});

/** The text that was signed. Only the newest one that has not been reopened holds. */
export const lock = z.object({
  ...written,
  number: z.number().int().min(1),
  groups: z.array(z.enum(ACTOR_GROUPS)),
  /** Why it was locked although not everything was in place; empty where it was. */
  override: words,
  /** Why a needed group is not at the table. */
  missing: z.partialRecord(z.enum(ACTOR_GROUPS), words).default({}),
  reopenedAt: orNull(moment),
});

/** One group asks to open the problem again; a second one carries it. */
export const reopening = z.object({
  ...written,
  lock: id,
  why: words,
  supportedBy: orNull(z.enum(ACTOR_GROUPS)),
  supportSeat: orNull(id),
  supportedAt: orNull(moment),
});

export type Framing = Readonly<z.infer<typeof framing>>;
export type ProblemEdit = Readonly<z.infer<typeof edit>>;
export type ProblemConsent = Readonly<z.infer<typeof consent>>;
export type ProblemLock = Readonly<z.infer<typeof lock>>;
export type Reopening = Readonly<z.infer<typeof reopening>>;
