import * as z from 'zod';
import { cleanText } from '../kernel/text.ts';

/** The phases of a process, in their order; the codes of the vocabulary `phase`. */
export const METHOD_PHASES = [
  'clarify',
  'gather',
  'problem',
  'develop',
  'trial',
  'decide',
  'followUp',
] as const;
export type MethodPhase = (typeof METHOD_PHASES)[number];

/** What may be special about a group: some speak little of the language, they have a conflict, they are many. */
export const CIRCUMSTANCES = ['littleDanish', 'conflict', 'many'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** The languages a card may be written in. It is always written in the first. */
export const METHOD_LANGUAGES = ['da', 'en'] as const;
export type MethodLanguage = (typeof METHOD_LANGUAGES)[number];

/** Longest texts of a card, in characters. A card must fit on two A5 pages. */
export const METHOD_LIMITS = {
  name: 60,
  line: 160,
  sentence: 300,
  text: 600,
  steps: 10,
  materials: 10,
} as const;

const told = (limit: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(limit));
const count = (most: number) => z.number().int().min(1).max(most);
const span = (most: number) =>
  z
    .object({ least: count(most), most: count(most) })
    .refine(({ least, most: upper }) => least <= upper, { message: 'upside_down' });

const step = z.object({
  title: told(METHOD_LIMITS.line),
  /** What is done. */
  text: told(METHOD_LIMITS.text),
  /** What the facilitator may say, word for word. */
  say: told(METHOD_LIMITS.sentence),
});

/** The words of a card in one language: what a native reader corrects. */
export const methodWords = z.object({
  name: told(METHOD_LIMITS.name),
  purpose: told(METHOD_LIMITS.sentence),
  /** How a facilitator may open, word for word. */
  opening: told(METHOD_LIMITS.sentence),
  steps: z.array(step).min(1).max(METHOD_LIMITS.steps),
  materials: z.array(told(METHOD_LIMITS.line)).max(METHOD_LIMITS.materials),
  /** How those who are quiet get heard. */
  quiet: told(METHOD_LIMITS.text),
  online: told(METHOD_LIMITS.text),
  pitfall: told(METHOD_LIMITS.text),
  notWhen: told(METHOD_LIMITS.text),
  /** For which circumstances the method is a good one, and why. */
  suits: z.partialRecord(z.enum(CIRCUMSTANCES), told(METHOD_LIMITS.sentence)).default({}),
});
export type MethodWords = Readonly<z.infer<typeof methodWords>>;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A method card: what is the same in every language, and its words. */
export const methodCard = z.object({
  /** M01 to M25 came with Samskab and are what experiences name; L01 and on were added here. */
  id: z.string().regex(/^[ML]\d{2,4}$/),
  /** In the address of the card, for ever. */
  slugs: z.object({ da: slug, en: slug }),
  people: span(1000),
  /** How long the group is together; for a method that runs for days, the longest meeting. */
  minutes: span(1440),
  /** How many days it runs; null for what is done in one meeting. */
  days: span(366).nullable().default(null),
  phases: z
    .array(z.enum(METHOD_PHASES))
    .min(1)
    .transform((list) => METHOD_PHASES.filter((phase) => list.includes(phase))),
  /** Of each step in order; null for what is done between meetings. */
  stepMinutes: z.array(z.number().int().min(1).max(1440).nullable()).min(1),
  /** Taken out of the list; the card can still be read. */
  retired: z.boolean().default(false),
  words: z.object({ da: methodWords, en: methodWords.nullable().default(null) }),
});
export type MethodCard = Readonly<z.infer<typeof methodCard>>;

/** What a card says besides its address: what an editor changes. */
export type MethodContent = Omit<MethodCard, 'id' | 'slugs'>;

/**
 * The words of a card in a language, or in Danish where it has not been written in that language; `language` says
 * which it became.
 */
export function wordsIn(
  card: Pick<MethodCard, 'words'>,
  language: MethodLanguage,
): { readonly words: MethodWords; readonly language: MethodLanguage } {
  const words = card.words[language];
  return words ? { words, language } : { words: card.words.da, language: 'da' };
}

/**
 * The circumstances a card is good for, in their order.
 * @example circumstancesOf({ suits: { many: 'Alle taler på én gang.', conflict: 'Ingen taler frit.' } }) // => ['conflict', 'many']
 */
export const circumstancesOf = ({ suits }: Pick<MethodWords, 'suits'>): readonly Circumstance[] =>
  CIRCUMSTANCES.filter((one) => suits[one] !== undefined);

/**
 * The card with an address or an id, in whatever language and case; null when there is none.
 * @example findCard([{ id: 'M01', slugs: { da: 'aktoerkort', en: 'actor-map' } }], 'm01').id // => 'M01'
 * @example findCard([{ id: 'M01', slugs: { da: 'aktoerkort', en: 'actor-map' } }], 'aktør') // => null
 */
export const findCard = <Card extends Pick<MethodCard, 'id' | 'slugs'>>(
  cards: readonly Card[],
  address: string,
): Card | null =>
  cards.find(
    ({ id, slugs }) => slugs.da === address || slugs.en === address || id === address.toUpperCase(),
  ) ?? null;
