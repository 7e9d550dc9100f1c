import { advise, type Advice } from './advise.ts';
import type { Flip } from './flips.ts';
import type { GuideStatus } from './recommend.ts';
import type { GuideRules } from './rules-shape.ts';
import type { GuideSituation } from './try-rules.ts';

/** What rules say of a situation. */
export interface SaidOf {
  readonly form: string | null;
  readonly status: GuideStatus;
  /** Of the form; null without one. */
  readonly score: number | null;
}

/** What changed rules change for a situation. */
export interface SituationChange {
  readonly situation: string;
  readonly before: SaidOf;
  readonly after: SaidOf;
  /** Forms whose score is another; null where the form is excluded or nothing that counts is answered. */
  readonly scores: readonly {
    readonly form: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /**
   * Where the form stays: single answers that would lead to another form now, and did not or led elsewhere before.
   */
  readonly gained: readonly Flip[];
  /** Where the form stays: single answers that led to another form before, and do not any more or lead elsewhere. */
  readonly lost: readonly Flip[];
}

/**
 * What changed rules change for situations: the form, how sure it is, every score and every answer that would turn it.
 * Situations for which nothing changes are left out.
 *
 * @example previewRules(GUIDE_RULES, GUIDE_RULES, [{ id: 'ruling', answers: { chosen: { authority: 'fully' }, declared: null }, expected: 'egen_opgave' }]) // => []
 */
export const previewRules = (
  before: GuideRules,
  after: GuideRules,
  situations: readonly GuideSituation[],
): readonly SituationChange[] =>
  situations.flatMap(({ id, answers }) => {
    const [then, now] = [advise(answers, before), advise(answers, after)];
    const change: SituationChange = {
      situation: id,
      before: saidOf(then),
      after: saidOf(now),
      scores: movedScores(then, now),
      gained: now.form === then.form ? flipsBut(now, then) : [],
      lost: now.form === then.form ? flipsBut(then, now) : [],
    };
    return isChange(change) ? [change] : [];
  });

const isChange = ({ before, after, scores, gained, lost }: SituationChange): boolean =>
  before.form !== after.form ||
  before.status !== after.status ||
  scores.length + gained.length + lost.length > 0;

const scoreIn = ({ scores }: Advice, form: string | null): number | null =>
  scores.find((one) => one.form === form)?.score ?? null;

const saidOf = (advice: Advice): SaidOf => ({
  form: advice.form,
  status: advice.status,
  score: scoreIn(advice, advice.form),
});

function movedScores(then: Advice, now: Advice): SituationChange['scores'] {
  const forms = new Set([...then.scores, ...now.scores].map(({ form }) => form));
  return [...forms]
    .map((form) => ({ form, before: scoreIn(then, form), after: scoreIn(now, form) }))
    .filter(({ before, after }) => before !== after);
}

function flipsBut({ flips }: Advice, { flips: others }: Advice): readonly Flip[] {
  const known = new Set(others.map((flip) => JSON.stringify(flip)));
  return flips.filter((flip) => !known.has(JSON.stringify(flip)));
}
