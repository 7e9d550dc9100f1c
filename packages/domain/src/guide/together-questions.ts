import { DECLARED, type GuideAnswers, type GuideChoice } from './answers.ts';
import type { GuideQuestion, GuideRules } from './rules-shape.ts';

/**
 * Everything that parties are compared in: what they call it themselves, and every question of the rules.
 * @example questionsCompared(GUIDE_RULES)[0].id // => 'declaredForm'
 */
export const questionsCompared = ({ declared, forms, questions }: GuideRules): readonly GuideQuestion[] => [
  {
    id: DECLARED,
    kind: 'one',
    words: declared,
    answers: forms.map(({ code, words }) => ({ code, words })),
  },
  ...questions,
];

/**
 * What one party answered to a question that is compared; null where they did not know.
 * @example choiceOf({ chosen: { market: 'm0' }, declared: null }, 'market') // => 'm0'
 */
export const choiceOf = ({ chosen, declared }: GuideAnswers, question: string): GuideChoice =>
  question === DECLARED ? declared : (chosen[question] ?? null);

/**
 * An answer as one text; the same for the same answer, whatever the order of several.
 * @example choiceKey(['privat', 'borgere']) // => 'borgere+privat'
 */
export const choiceKey = (choice: GuideChoice): string =>
  choice === null || typeof choice === 'string' ? (choice ?? '') : choice.toSorted().join('+');

/**
 * Whether two answers are the same.
 * @example sameChoice(null, 'a0') // => false
 */
export const sameChoice = (one: GuideChoice, other: GuideChoice): boolean =>
  choiceKey(one) === choiceKey(other);

/**
 * Whether something can be an answer to a question: one code, or for several a list of codes that is not empty.
 * @example isChoiceOf(GUIDE_RULES.questions[0], 'a9') // => false
 */
export function isChoiceOf({ kind, answers }: GuideQuestion, choice: GuideChoice): boolean {
  const among = (code: string) => answers.some((answer) => answer.code === code);
  if (kind === 'several') return Array.isArray(choice) && choice.length > 0 && choice.every(among);
  return typeof choice === 'string' && among(choice);
}

/** The answers of one question in the order of the rules: single codes, or for several the sets that were chosen. */
export function inOrder({ answers }: GuideQuestion, choices: readonly GuideChoice[]): readonly GuideChoice[] {
  const place = (choice: GuideChoice): string =>
    (typeof choice === 'string' ? [choice] : (choice ?? []))
      .map((code) => answers.findIndex((answer) => answer.code === code))
      .toSorted((one, other) => one - other)
      .map((at) => String(at).padStart(3, '0'))
      .join();
  return choices.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}
