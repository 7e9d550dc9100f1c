import type { Flip } from './flips.ts';
import type { GuideRules, GuideWords } from './rules-shape.ts';
import { sayAnswer, type SaidAnswer } from './say-answers.ts';

/** A form, and the answers of which each alone would lead to it. */
export interface SaidFlips {
  /** What it is called; null where no form would be left. */
  readonly form: string | null;
  readonly answers: readonly SaidAnswer[];
}

/** Flips in words, by the form that they lead to, in the order in which the forms come first. */
export function sayFlips(
  flips: readonly Flip[],
  { questions, forms }: GuideRules,
  language: keyof GuideWords,
): readonly SaidFlips[] {
  return [...Map.groupBy(flips, ({ form }) => form)].map(([form, same]) => ({
    form: forms.find(({ code }) => code === form)?.words[language] ?? null,
    answers: same.flatMap(({ question: id, answer }) =>
      questions.filter((one) => one.id === id).map((question) => sayAnswer(question, answer, language)),
    ),
  }));
}
