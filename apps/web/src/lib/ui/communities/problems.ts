import type { CommunityFault, PosterHint, PosterRuleCode } from '@samskab/domain/communities';
import { m } from '#lib/paraglide/messages.js';

/** What cannot be saved at all. */
export type FormProblem =
  | { readonly code: 'cpr'; readonly at: string }
  | { readonly code: 'tooLong'; readonly at: string; readonly limit: number }
  | { readonly code: 'notNumbers' | 'swapped' | 'outside'; readonly at: 'position' };

export type CommunityProblem = FormProblem | CommunityFault;

/** Why a rule for posters is there, in a sentence that leads on. */
export const ruleText: Readonly<Record<PosterRuleCode, () => string>> = {
  sortsPeople: m.communities_rule_sorts,
  privateContact: m.communities_rule_contact,
  belittles: m.communities_rule_belittles,
  asksPrivate: m.communities_rule_private,
  promises: m.communities_rule_promises,
  sells: m.communities_rule_sells,
  persuades: m.communities_rule_persuades,
  replacesStaff: m.communities_rule_staff,
  shouts: m.communities_rule_shouts,
};

/** What is wrong with a field, and what to do. */
export function problemText(problem: CommunityProblem): string {
  switch (problem.code) {
    case 'cpr':
      return m.communities_problem_cpr();
    case 'tooLong':
      return m.communities_problem_long({ limit: problem.limit });
    case 'notNumbers':
      return m.communities_problem_position();
    case 'swapped':
      return m.communities_problem_swapped();
    case 'outside':
      return m.communities_problem_outside();
    case 'missing':
      return m.communities_problem_missing();
    case 'tooManyWords':
      return m.communities_problem_words({ words: problem.words, over: problem.over });
    case 'tooHeavy':
      return heavyText(problem);
    case 'poster':
      return hintText(problem);
    case 'reasonMissing':
      return m.communities_problem_reason();
    case 'certificateMissing':
      return m.communities_problem_certificate();
    case 'certificateOld':
      return m.communities_problem_certificate_old();
  }
}

/** At most so many long words are named: enough to begin with. */
const NAMED = 4;

function heavyText({ lix, helps, longWords }: Extract<CommunityFault, { code: 'tooHeavy' }>): string {
  const words = longWords.slice(0, NAMED).join(', ');
  if (helps === 'shorterSentences') return m.communities_problem_heavy_sentences({ lix });
  return m.communities_problem_heavy_words({ lix, words });
}

/** A hint with the words it is about. */
export const hintText = ({ finding }: Pick<PosterHint, 'finding'>): string =>
  `»${finding.found}«: ${ruleText[finding.rule]()}`;

/** The field of the form that a problem is shown at. */
export const fieldOf = ({ at }: CommunityProblem): string => at;
