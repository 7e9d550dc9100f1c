import type { GuideAnswers, GuideChoice } from './answers.ts';
import { recommend } from './recommend.ts';
import type { GuideQuestion, GuideRules } from './rules-shape.ts';

/** One other answer, all else being the same, and the form it would lead to; null where none would be left. */
export interface Flip {
  readonly question: string;
  readonly answer: string | readonly string[];
  readonly form: string | null;
}

/** The answers of which a single one would lead to another form, in the order of the questions. */
export function flipsOf(answers: GuideAnswers, rules: GuideRules): readonly Flip[] {
  const { form: now } = recommend(answers, rules);
  return rules.questions.flatMap((question) =>
    otherAnswers(question, answers.chosen[question.id] ?? null)
      .map((answer) => ({
        question: question.id,
        answer,
        form: recommend(withAnswer(answers, question.id, answer), rules).form,
      }))
      .filter(({ form }) => form !== now),
  );
}

/**
 * The same answers but for one.
 * @example withAnswer({ chosen: { market: 'm0' }, declared: null }, 'market', 'm2').chosen // => { market: 'm2' }
 */
export const withAnswer = (answers: GuideAnswers, question: string, answer: GuideChoice): GuideAnswers => ({
  ...answers,
  chosen: { ...answers.chosen, [question]: answer },
});

/** Every other answer; where several may be chosen, one more or one less. Asides lead nowhere else. */
function otherAnswers({ kind, answers }: GuideQuestion, now: GuideChoice): readonly Flip['answer'][] {
  if (kind === 'aside') return [];
  const codes = answers.map(({ code }) => code);
  if (kind === 'one') return codes.filter((code) => code !== now);
  return codes
    .map((changed) => codes.filter((code) => (now ?? []).includes(code) !== (code === changed)))
    .filter((chosen) => chosen.length > 0);
}
