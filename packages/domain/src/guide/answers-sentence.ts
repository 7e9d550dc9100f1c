import type { GuideAnswersRefusal } from './answers.ts';
import type { GuideWords } from './rules-shape.ts';

const SENTENCES: {
  readonly [Code in GuideAnswersRefusal['code']]: (
    refusal: Extract<GuideAnswersRefusal, { readonly code: Code }>,
  ) => GuideWords;
} = {
  not_answers: () => ({
    da: 'Svarene skal være et JSON-objekt med spørgsmål og svar.',
    en: 'The answers must be a JSON object of questions and answers.',
  }),
  unknown_question: ({ question }) => ({
    da: `Der er intet spørgsmål, der hedder ${question}.`,
    en: `There is no question ${question}.`,
  }),
  unknown_answer: ({ question, answer }) => ({
    da: `${answer} er ikke et svar på ${question}.`,
    en: `${answer} is no answer to ${question}.`,
  }),
  one_answer_only: ({ question }) => ({
    da: `${question} kan kun have ét svar.`,
    en: `${question} can have only one answer.`,
  }),
};

/**
 * Why an answer cannot be used, as a sentence.
 * @example answersSentence({ code: 'one_answer_only', question: 'market' }).en // => 'market can have only one answer.'
 */
export const answersSentence = <Code extends GuideAnswersRefusal['code']>(
  refusal: Extract<GuideAnswersRefusal, { readonly code: Code }>,
): GuideWords => (SENTENCES[refusal.code as Code] as (one: typeof refusal) => GuideWords)(refusal);
