import { z } from 'zod';
import { FINDER_QUESTIONS, type FinderQuestionId } from './questions.ts';
import { FINDER_LANGUAGES, type FinderLanguage } from './vocabulary.ts';

const said = z.string().trim().min(1);

/** What the pages say around a question. Words in braces stand for what is put in. */
const PAGE = [
  'title',
  'intro',
  'private',
  'canSkip',
  'begin',
  'next',
  'back',
  'skip',
  'seeNow',
  'again',
  'change',
  'step',
  'chooseLanguage',
  'unchecked',
  'listen',
  'stopListening',
  'place',
  'placeHint',
  'anotherLanguage',
  'signLanguage',
  'tooMany',
  'bothSexes',
  'placeUnknown',
  'stillHere',
  'emptied',
  'stay',
  'privacy',
  'accessibility',
  'home',
] as const;

/** What the pages say of communities that were found. */
const RESULT = [
  'title',
  'none',
  'noneHelp',
  'few',
  'fewDistance',
  'fewTimes',
  'fewSize',
  'fewInterests',
  'fewAnywhere',
  'why',
  'whyPlain',
  'missed',
  'missedDistance',
  'missedTimes',
  'missedInterests',
  'where',
  'when',
  'price',
  'free',
  'spoken',
  'online',
  'away',
  'inDanish',
  'arrive',
  'arriveWelcome',
  'arriveSelf',
  'announce',
  'handOver',
  'human',
  'humanText',
  'humanNone',
  'phone',
  'hours',
  'print',
  'toPhone',
  'toPhoneHelp',
  'benefits',
  'reviewed',
  'example',
] as const;

/** Places for what is put in: a translation that loses one would lose a number or a name. */
export const FINDER_PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  'page.step': ['step', 'steps'],
  'page.emptied': ['seconds'],
  'result.why': ['list'],
  'result.missed': ['list'],
  'result.away': ['km'],
  'result.reviewed': ['date', 'owner'],
};

/** One text for each of the names, and no other. */
const texts = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, said])) as Readonly<Record<Name, typeof said>>,
  );

const questions = z.strictObject(
  Object.fromEntries(
    FINDER_QUESTIONS.map(({ id, answers }) => [id, z.strictObject({ words: said, answers: texts(answers) })]),
  ) as unknown as Readonly<Record<FinderQuestionId, ReturnType<typeof question>>>,
);
function question() {
  return z.object({ words: said, answers: z.record(z.string(), said) });
}

const shape = z
  .strictObject({
    language: z.enum(FINDER_LANGUAGES),
    /** As it calls itself. */
    name: said,
    direction: z.enum(['ltr', 'rtl']),
    /** Whether somebody whose mother tongue it is has read the file that ships. */
    checkedByNative: z.boolean(),
    page: texts(PAGE),
    questions,
    result: texts(RESULT),
  })
  .superRefine((file, context) => {
    for (const [at, names] of Object.entries(FINDER_PLACEHOLDERS)) {
      const [part = '', key = ''] = at.split('.');
      const text = (file as unknown as Record<string, Record<string, string>>)[part]?.[key] ?? '';
      const found = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
      if (found.join() !== names.toSorted().join())
        context.addIssue({ code: 'custom', path: [part, key], message: `must hold ${names.join(' and ')}` });
    }
  });

/** The finder in one language: a file that somebody who speaks it can correct. */
export type FinderTexts = z.infer<typeof shape>;

/** Reads a file of texts. Throws where a text is missing, empty or not ours: such a file must not ship. */
export const readFinderTexts = (raw: unknown): FinderTexts => shape.parse(raw);

/** How many texts a language has, for who counts what has to be read. */
export function countFinderTexts(file: Pick<FinderTexts, 'page' | 'questions' | 'result'>): number {
  const counted = (value: unknown): number =>
    typeof value === 'string'
      ? 1
      : Object.values(value as object).reduce((sum: number, one) => sum + counted(one), 0);
  return counted(file.page) + counted(file.questions) + counted(file.result);
}

/** Whether a text from outside is a language in which the finder asks. */
export const isFinderLanguage = (text: string): text is FinderLanguage =>
  (FINDER_LANGUAGES as readonly string[]).includes(text);
