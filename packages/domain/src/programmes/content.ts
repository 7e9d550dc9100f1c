import * as z from 'zod';
import { isDay } from '../kernel/days.ts';
import type { Id } from '../kernel/ids.ts';
import { text } from '../kernel/text.ts';
import { PARTNER_ROLES, PROGRAMME_LIMITS as LIMITS, PROOFS } from './codes.ts';
import { INDICATOR_CODES, TARGET_KINDS } from './indicator-list.ts';

export type ProgrammeId = Id<'programme'>;

/** A text in Danish, and in English where somebody has written it. */
const said = (limit: number) =>
  z.strictObject({ da: text(limit), en: text(limit) }).default({ da: '', en: '' });
const line = said(LIMITS.line);
const words = said(LIMITS.text);
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/);
const day = z
  .string()
  .refine(isDay, { params: { code: 'day' } })
  .nullable()
  .default(null);
const figure = z.number().min(-1000).max(1_000_000).nullable().default(null);
const webAddress = z
  .string()
  .trim()
  .max(300)
  .refine((address) => address === '' || /^https?:\/\/[^\s]+\.[^\s]+$/i.test(address), {
    params: { code: 'url' },
  })
  .default('');

const partner = z.strictObject({
  /** Stays when its name is changed, because its editors belong to it. */
  key: code,
  name: text(LIMITS.name),
  role: z.enum(PARTNER_ROLES),
  what: line,
  url: webAddress,
});

const step = z.strictObject({
  title: line,
  what: words,
  /** Any of these counts. */
  needs: z.array(z.enum(PROOFS)).max(PROOFS.length).default([]),
  /** How many of them it takes. */
  least: z.number().int().min(1).max(LIMITS.least).default(1),
});

const indicator = z.strictObject({
  code: z.enum(INDICATOR_CODES),
  /** The goal that it says something about; null where it stands for itself. */
  goal: code.nullable().default(null),
  /** The line that is counted from, such as the step; null where the indicator has none. */
  setting: z.number().int().min(0).max(20).nullable().default(null),
  /** What it was when the programme began, and what it is to be, in the indicator's own unit. */
  baseline: figure,
  target: z
    .strictObject({ is: z.enum(TARGET_KINDS), value: figure })
    .nullable()
    .default(null),
});

/** All that a programme is, as its owner writes it. Everything may be missing while it is a draft. */
export const programmeContent = z.strictObject({
  name: said(LIMITS.name),
  purpose: words,
  /** What every member stands for, such as that volunteers replace nobody. */
  promise: words,
  /** What one does to join, and what it takes. */
  joining: words,
  /** Kinds of arenas that may join, by the vocabulary `arenaKind`; all where none is named. */
  arenaKinds: z.array(code).max(40).default([]),
  from: day,
  until: day,
  partners: z.array(partner).max(LIMITS.partners).default([]),
  steps: z.array(step).max(LIMITS.steps).default([]),
  goals: z
    .array(z.strictObject({ key: code, text: words }))
    .max(LIMITS.goals)
    .default([]),
  indicators: z.array(indicator).max(INDICATOR_CODES.length).default([]),
  /** Keys of ready-made processes. */
  templates: z.array(code).max(LIMITS.templates).default([]),
});
export type ProgrammeContent = Readonly<z.infer<typeof programmeContent>>;
export type ProgrammePartner = ProgrammeContent['partners'][number];
export type ProgrammeStep = ProgrammeContent['steps'][number];
export type ProgrammeIndicator = ProgrammeContent['indicators'][number];
export type ProgrammeWords = ProgrammeContent['name'];

/** A programme with nothing in it. */
export const EMPTY_PROGRAMME: ProgrammeContent = programmeContent.parse({});

/**
 * A text in the language asked for, or in Danish where it has not been written.
 * @example wordsIn({ da: 'Åbent bord', en: '' }, 'en') // => { text: 'Åbent bord', language: 'da' }
 */
export function wordsIn(
  { da, en }: ProgrammeWords,
  language: 'da' | 'en',
): { readonly text: string; readonly language: 'da' | 'en' } {
  return language === 'en' && en !== '' ? { text: en, language } : { text: da, language: 'da' };
}
