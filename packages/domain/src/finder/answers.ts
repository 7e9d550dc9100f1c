import { FINDER_QUESTIONS, type FinderQuestion, type FinderQuestionId } from './questions.ts';

/** What was chosen, by question, in the order of the question; an empty list where it was skipped. */
export type FinderAnswers = Readonly<Record<FinderQuestionId, readonly string[]>>;

/** What somebody has to put right before going on. */
export type FinderRefusal =
  | { readonly code: 'too_many'; readonly question: FinderQuestionId; readonly most: number }
  /** A place for women only and for men only at once does not exist. */
  | { readonly code: 'both_sexes'; readonly question: FinderQuestionId };

/** Answers, and everything that has to be put right: both are kept, so that nobody loses what they chose. */
export interface ReadFinderAnswers {
  readonly answers: FinderAnswers;
  readonly refusals: readonly FinderRefusal[];
}

/**
 * Reads answers from outside, by question. Unknown codes say nothing; of a question with one answer the first counts.
 *
 * @example readFinderAnswers((id) => (id === 'size' ? ['huge', 'few'] : [])).answers.size // => ['few']
 * @example readFinderAnswers((id) => (id === 'needs' ? ['womenOnly', 'menOnly'] : [])).refusals // => [{ code: 'both_sexes', question: 'needs' }]
 */
export function readFinderAnswers(
  given: (question: FinderQuestionId) => readonly string[],
): ReadFinderAnswers {
  const answers = Object.fromEntries(
    FINDER_QUESTIONS.map((question) => [question.id, chosen(question, given(question.id))]),
  ) as FinderAnswers;
  return { answers, refusals: FINDER_QUESTIONS.flatMap((question) => wrongWith(question, answers)) };
}

function chosen({ kind, answers, listed = [] }: FinderQuestion, given: readonly string[]): readonly string[] {
  const asked = new Set(given);
  const known = [...answers, ...listed].filter((code) => asked.has(code));
  if (kind === 'several') return known;
  const first = given.find((code) => known.includes(code));
  return first === undefined ? [] : [first];
}

function wrongWith({ id, most }: FinderQuestion, answers: FinderAnswers): readonly FinderRefusal[] {
  const said = answers[id];
  if (most !== undefined && said.length > most) return [{ code: 'too_many', question: id, most }];
  const both = id === 'needs' && said.includes('womenOnly') && said.includes('menOnly');
  return both ? [{ code: 'both_sexes', question: id }] : [];
}
