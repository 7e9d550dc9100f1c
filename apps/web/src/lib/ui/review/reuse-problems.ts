import { m } from '#lib/paraglide/messages.js';

/** What is wrong with an answer on the page where somebody tells that they tried the same. */
export type ReuseProblem =
  | { readonly field: 'who' | 'what' | 'outcome'; readonly code: 'missing' }
  | { readonly field: 'who' | 'what'; readonly code: 'tooLong'; readonly limit: number }
  | { readonly field: 'who' | 'what'; readonly code: 'cpr' }
  | { readonly field: 'who' | 'what'; readonly code: 'personal'; readonly found: readonly string[] }
  | { readonly field: 'month'; readonly code: 'unclear' };

const MISSING = {
  who: m.review_tried_who_missing,
  what: m.review_tried_what_missing,
  outcome: m.review_tried_outcome_missing,
} as const;

/** What is wrong and what to do, as a sentence. */
export function reuseProblemText(problem: ReuseProblem): string {
  switch (problem.code) {
    case 'missing':
      return MISSING[problem.field]();
    case 'tooLong':
      return m.review_refused_too_long({ limit: problem.limit });
    case 'cpr':
      return m.review_refused_cpr();
    case 'personal':
      return m.review_tried_personal({ list: problem.found.map((text) => `»${text}«`).join(', ') });
    case 'unclear':
      return m.review_tried_month_wrong();
  }
}
