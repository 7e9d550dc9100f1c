import * as z from 'zod';

const words = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) });
const paragraphs = z.array(z.string().trim().min(1)).min(1).max(12);
const lines = z.strictObject({ da: paragraphs, en: paragraphs });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Something to think over. Each answer says why it is near or far; nobody counts. */
const check = z.strictObject({
  question: words,
  answers: z
    .array(z.strictObject({ words, fits: z.boolean(), because: words }))
    .min(2)
    .max(4),
});

const step = z.strictObject({
  /** In the address; stays when steps change places, so that what somebody has read stays read. */
  slug,
  title: words,
  minutes: z.int().min(1).max(10),
  /** Why it matters, in a sentence or two. */
  why: words,
  idea: lines,
  case: z.strictObject({
    /** The key of a story among the examples. */
    story: z.string().min(1),
    /** What happened there, so that the step makes sense where the story is not. */
    told: words,
    /** What to look for in it. */
    question: words,
  }),
  exercise: z.strictObject({ task: words, steps: lines }),
  checks: z.array(check).min(1).max(2),
  /** The code of a tool. */
  tool: z.string().min(1),
  /** What to take along, for the summary. */
  point: words,
});

export const learningPathShape = z.strictObject({
  slug,
  /** Its place among the paths, from 1. */
  order: z.int().min(1),
  title: words,
  /** Who it is for, as they would say it. */
  forWhom: words,
  promise: words,
  steps: z.array(step).length(5),
});

/** Five short steps for one kind of reader, with a story and a tool each. */
export type LearningPath = z.infer<typeof learningPathShape>;
export type LearningStep = LearningPath['steps'][number];
export type LearningCheck = LearningStep['checks'][number];
export type LearningWords = z.infer<typeof words>;
