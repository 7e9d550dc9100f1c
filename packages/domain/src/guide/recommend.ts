import { knownFrom, type GuideAnswers } from './answers.ts';
import type { GuideRules } from './rules-shape.ts';
import { ranked, suitabilities, type Suitability } from './suitability.ts';

/** From a form that stands out to none that is left. */
export const GUIDE_STATUSES = ['clear', 'close', 'no_good_fit', 'incomplete', 'none'] as const;
export type GuideStatus = (typeof GUIDE_STATUSES)[number];

/** Which form, and how sure that is. */
export interface Recommendation {
  /** The form on top; null when every form is excluded or nothing is known. */
  readonly form: string | null;
  readonly status: GuideStatus;
  /** The forms that are left, the best first. */
  readonly order: readonly Suitability[];
  readonly all: readonly Suitability[];
}

/**
 * The form that suits the answers best (section C.4), without its explanation.
 * @example recommend({ chosen: { authority: 'fully' }, declared: null }, GUIDE_RULES).form // => 'egen_opgave'
 * @example recommend({ chosen: {}, declared: null }, GUIDE_RULES).status // => 'incomplete'
 */
export function recommend(answers: GuideAnswers, rules: GuideRules): Recommendation {
  const all = suitabilities(knownFrom(answers, rules), rules);
  const order = ranked(all);
  const [top] = order;
  const form = top === undefined || top.score === null ? null : top.form.code;
  return { form, status: statusOf(order, rules.lines), order, all };
}

function statusOf([top, second]: readonly Suitability[], lines: GuideRules['lines']): GuideStatus {
  if (top === undefined) return 'none';
  if (top.score === null || top.coverage < lines.coverage / 100) return 'incomplete';
  if (top.score < lines.goodFit) return 'no_good_fit';
  const other = second?.score ?? null;
  return other !== null && top.score - other <= lines.close ? 'close' : 'clear';
}
