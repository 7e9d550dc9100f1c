import * as z from 'zod';

const words = z.strictObject({
  da: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(300),
});
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);

/** Public, civil society, enterprise: what the chosen sectors are put together to. */
export const CAMPS = ['P', 'C', 'E'] as const;
export type Camp = (typeof CAMPS)[number];

/** Every mix of camps, in the order of `CAMPS`. */
export const PATTERNS = ['P', 'C', 'E', 'PC', 'PE', 'CE', 'PCE'] as const;

/** The question that nobody is asked: it follows from who must take part. */
export const PATTERN_QUESTION = 'sectorPattern';
/** The one question with several answers, from which the pattern follows. */
export const SECTOR_QUESTION = 'sectors';

const answer = z.strictObject({ code, words, camp: z.enum(CAMPS).optional() });

const question = z.strictObject({
  id: code,
  /** One answer, several, or an aside: yes or no, for warnings alone. */
  kind: z.enum(['one', 'several', 'aside']),
  words,
  /** Said below the question. */
  hint: words.optional(),
  answers: z.array(answer).min(2).max(12),
});

const condition = z.union([
  /** The answer is one of these; `orUnanswered` where it also holds of no answer. */
  z.strictObject({
    question: code,
    among: z.array(code).min(1),
    orUnanswered: z.literal(true).optional(),
  }),
  /** Answered, and without this. */
  z.strictObject({ question: code, lacks: code }),
  /** They call it by another form than the recommended. */
  z.strictObject({ declared: z.literal('other') }),
]);

const weight = z.strictObject({
  weight: z.int().min(1).max(5),
  fit: z.record(code, z.int().min(0).max(3)),
});

const form = z.strictObject({
  code,
  /** The same form in the vocabulary of experiences. */
  collaborationForm: code,
  words,
  about: words,
  /** What to do first. */
  next: words,
  weights: z.record(code, weight).refine((all) => Object.keys(all).length > 0),
});

/** Takes a form out, or all but one, where every condition holds. */
const gate = z.strictObject({
  id: code,
  form: code.optional(),
  allBut: code.optional(),
  when: z.array(condition).min(1),
  words,
});

const percent = z.int().min(0).max(100);

export const guideRulesShape = z.strictObject({
  version: z.int().min(1),
  lines: z.strictObject({
    /** Per cent of a form's weight that must be answered. */
    coverage: percent,
    /** A top score under this is no good fit. */
    goodFit: percent,
    /** Two forms that are so near are both shown. */
    close: percent,
  }),
  /** What they call it themselves; asked before anything else. */
  declared: words,
  dontKnow: words,
  questions: z.array(question).min(1).max(40),
  /** In the order in which they stand where scores are equal. */
  forms: z.array(form).min(2).max(40),
  /** Forms of which everybody is told what would have to change for them. */
  explained: z.array(code).max(5),
  gates: z.array(gate).max(200),
  warnings: z
    .array(
      z.strictObject({ id: code, forms: z.array(code).min(1).optional(), when: z.array(condition), words }),
    )
    .max(60),
  /** Answers that do not go together. They change nothing and are named. */
  contradictions: z.array(z.strictObject({ id: code, when: z.array(condition).min(2), words })).max(60),
});

/** What the guide asks and how it chooses: questions, forms, weights, gates and sentences, with a version. */
export type GuideRules = z.infer<typeof guideRulesShape>;
export type GuideQuestion = GuideRules['questions'][number];
export type GuideForm = GuideRules['forms'][number];
export type GuideGate = GuideRules['gates'][number];
export type GuideCondition = z.infer<typeof condition>;
export type GuideWords = z.infer<typeof words>;
