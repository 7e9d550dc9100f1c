import { PATTERN_QUESTION, PATTERNS, type GuideRules, type GuideWords } from './rules-shape.ts';

/** The question that nobody is asked, as it is called where rules are changed. */
const PATTERN_ASKED: GuideWords = { da: 'Hvilke sektorer er med?', en: 'Which sectors take part?' };

const PATTERN_WORDS: { readonly [Pattern in (typeof PATTERNS)[number]]: GuideWords } = {
  P: { da: 'Kun det offentlige', en: 'Only the public sector' },
  C: { da: 'Kun borgere og foreninger', en: 'Only citizens and associations' },
  E: { da: 'Kun virksomheder', en: 'Only companies' },
  PC: {
    da: 'Det offentlige og borgere eller foreninger',
    en: 'The public sector and citizens or associations',
  },
  PE: { da: 'Det offentlige og virksomheder', en: 'The public sector and companies' },
  CE: { da: 'Borgere eller foreninger og virksomheder', en: 'Citizens or associations and companies' },
  PCE: { da: 'Alle tre', en: 'All three' },
};

/** A question as those see it who weigh answers: with every answer there can be to it. */
export interface WeighedQuestion {
  readonly id: string;
  readonly words: GuideWords;
  readonly answers: readonly { readonly code: string; readonly words: GuideWords }[];
}

/**
 * The questions that can count for a form, in the order in which they are asked. What sectors are chosen counts as the
 * pattern that they make; asides count for nothing.
 *
 * @example weighedQuestions(GUIDE_RULES).length // => 14
 */
export const weighedQuestions = ({ questions }: GuideRules): readonly WeighedQuestion[] =>
  questions
    .filter(({ kind }) => kind !== 'aside')
    .map((question) => (question.kind === 'several' ? PATTERN : question));

const PATTERN: WeighedQuestion = {
  id: PATTERN_QUESTION,
  words: PATTERN_ASKED,
  answers: PATTERNS.map((code) => ({ code, words: PATTERN_WORDS[code] })),
};

/**
 * A question that conditions and weights may look at, with its answers; null when there is none of that name.
 * @example questionNamed(GUIDE_RULES, 'openness')?.answers.length // => 4
 */
export const questionNamed = ({ questions }: GuideRules, id: string): WeighedQuestion | null =>
  id === PATTERN_QUESTION ? PATTERN : (questions.find((one) => one.id === id) ?? null);
