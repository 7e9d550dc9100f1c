import * as z from 'zod';
import { text } from '../kernel/text.ts';
import { ACTOR_GROUPS, TEXT_LIMITS, VALENCES } from './content.ts';

const degree = z.enum(['yes', 'partly', 'no']).nullable().default(null);

/**
 * The same experience told by one party, on a short sheet of its own. Nobody edits another party's voice,
 * so a disagreement stays visible.
 */
export const voiceContent = z.object({
  group: z.enum(ACTOR_GROUPS),
  /** Value of `actorType`: the kind of organisation or person, never a name. */
  actorType: z
    .string()
    .regex(/^[A-Za-z0-9]{1,40}$/)
    .nullable()
    .default(null),
  language: z
    .string()
    .regex(/^[a-z]{2,5}$/)
    .default('da'),
  valence: z.enum(VALENCES).nullable().default(null),
  /** Was the first wording of the problem yours too? */
  problemWasOurs: degree,
  /** Did you decide together with the others? */
  decidedTogether: degree,
  wentWell: text(TEXT_LIMITS.text),
  wentBadly: text(TEXT_LIMITS.text),
  differently: text(TEXT_LIMITS.text),
});

export type VoiceContent = Readonly<z.infer<typeof voiceContent>>;

/** "We tried this here": what happened when others took up an experience. */
export const reuseContent = z.object({
  /** Who tried, as a kind and a place: "et bibliotek i Nordjylland". */
  who: text(TEXT_LIMITS.line).pipe(z.string().min(1)),
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .default(null),
  month: z
    .string()
    .regex(/^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/)
    .nullable()
    .default(null),
  outcome: z.enum(['worked', 'partly', 'didNotWork', 'tooEarly']),
  what: text(TEXT_LIMITS.text).pipe(z.string().min(1)),
});

export type ReuseContent = Readonly<z.infer<typeof reuseContent>>;
