import type { GuideAnswers, GuideChoice } from './answers.ts';
import type { GuideQuestion, GuideRules, GuideWords } from './rules-shape.ts';

type Language = keyof GuideWords;

/** A question and what was answered, in words; null where nobody knew, or nothing was said. */
export interface SaidAnswer {
  readonly question: string;
  readonly answer: string | null;
}

/**
 * Every question with its answer, what they call it themselves first.
 * @example sayAnswers({ chosen: { authority: 'no' }, declared: 'udbud' }, GUIDE_RULES, 'en')[0] // => { question: 'What do you call it yourselves today?', answer: 'Purchase or tender' }
 */
export function sayAnswers(
  { chosen, declared }: GuideAnswers,
  { questions, forms, declared: asked }: GuideRules,
  language: Language,
): readonly SaidAnswer[] {
  const called = forms.find(({ code }) => code === declared)?.words[language] ?? null;
  return [
    { question: asked[language], answer: called },
    ...questions.map((question) => sayAnswer(question, chosen[question.id] ?? null, language)),
  ];
}

/** One question with one answer, of which there may be several parts. Codes that it does not know are not said. */
export function sayAnswer(
  { words, answers }: Pick<GuideQuestion, 'words' | 'answers'>,
  choice: GuideChoice,
  language: Language,
): SaidAnswer {
  const codes: readonly string[] = typeof choice === 'string' ? [choice] : (choice ?? []);
  const told = answers.filter(({ code }) => codes.includes(code)).map((one) => one.words[language]);
  return { question: words[language], answer: told.join('; ') || null };
}
