import { ok, refuse, type Result } from '../../kernel/result.ts';
import { CHECK_STATEMENTS } from './statements.ts';

/** 0 no, 1 a little, 2 for the most part, 3 yes. */
export const CHECK_VALUES = [0, 1, 2, 3] as const;
export type CheckValue = (typeof CHECK_VALUES)[number];

/** How "I do not know" is written where answers are texts. Nobody is made to guess. */
export const CHECK_UNKNOWN = 'x';

/** One answer for each statement in their order; null for "I do not know". */
export type CheckAnswers = readonly (CheckValue | null)[];

export type CheckAnswersRefusal =
  | { readonly code: 'unanswered'; readonly statements: readonly number[] }
  /** Whoever knows nothing has nothing to say. */
  | { readonly code: 'allUnknown' };

const valueOf = (text: string): CheckValue | null | undefined =>
  text === CHECK_UNKNOWN ? null : CHECK_VALUES.find((value) => String(value) === text);

/**
 * The answers of a sheet from the texts that were chosen, or which statements nobody has taken a stand on.
 * @param chosen what was chosen for a statement by its number: `0` to `3`, or `x` for "I do not know"
 * @example readCheckAnswers(() => '3').ok // => true
 * @example readCheckAnswers((number) => (number === 7 ? '4' : '0')).error.statements // => [7]
 */
export function readCheckAnswers(
  chosen: (number: number) => string,
): Result<CheckAnswers, CheckAnswersRefusal> {
  const values = CHECK_STATEMENTS.map(({ number }) => valueOf(chosen(number)));
  const statements = values.flatMap((value, at) => (value === undefined ? [at + 1] : []));
  if (statements.length > 0) return refuse({ code: 'unanswered', statements });
  const answers = values.map((value) => value ?? null);
  return answers.every((value) => value === null) ? refuse({ code: 'allUnknown' }) : ok(answers);
}
