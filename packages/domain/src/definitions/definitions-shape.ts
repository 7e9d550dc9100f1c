import * as z from 'zod';

const words = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) });
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/);
const principle = z.enum(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']);

const version = z.strictObject({
  id: code,
  /** Null where nobody has found out. */
  year: z.int().min(1900).max(2100).nullable(),
  who: words,
  /** What they said, in our own words. */
  said: words,
  /** Their own words, in their own language. */
  quote: z.string().trim().min(1).max(300).optional(),
  source: z.string().trim().min(1),
  /** Looked up in the source that is named. */
  checked: z.boolean(),
  /** How far it was checked, or why not. */
  note: words.optional(),
});

const form = z.strictObject({
  /** What is usually written down. */
  document: words,
  /** Its place on the IAP2 spectrum; null where it has none. */
  iap2: z.string().min(1).nullable(),
});

export const definitionsShape = z.strictObject({
  /** The definition of today, in one sentence and in pieces. */
  now: z.strictObject({
    since: z.iso.date(),
    sentence: words,
    pieces: z
      .array(z.strictObject({ words, means: words, principle }))
      .min(2)
      .max(10),
  }),
  versions: z.array(version).min(1),
  /** The principles in plain words. */
  principles: z.record(principle, words),
  /** By the code of the form in the guide's rules. */
  forms: z.record(code, form),
});

export const crosswalkShape = z.strictObject({
  typologies: z
    .array(z.strictObject({ code, name: z.string().min(1), checked: z.boolean() }))
    .min(1)
    .max(20),
  /** What each typology would call a form; null where it has no word. */
  forms: z.record(code, z.record(code, z.string().min(1).nullable())),
});

/** What samskabelse means and has meant, and what is usually written down for each form. */
export type Definitions = z.infer<typeof definitionsShape>;
export type DefinitionVersion = Definitions['versions'][number];
/** Our forms in the words of researchers. Only to read, never to choose by. */
export type Crosswalk = z.infer<typeof crosswalkShape>;
