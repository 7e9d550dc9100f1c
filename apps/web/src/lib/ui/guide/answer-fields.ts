import type { GuideAnswers } from '@samskab/domain/guide';

/** Answers as fields of a form or parameters of an address; `but` leaves one question out, because it is asked here. */
export const answerFields = (
  { chosen, declared }: GuideAnswers,
  but: string | null = null,
): readonly (readonly [string, string])[] => {
  const answers = Object.entries(chosen).flatMap(([question, choice]) =>
    (typeof choice === 'string' ? [choice] : (choice ?? [])).map((code) => [question, code] as const),
  );
  const all = declared === null ? answers : [['declaredForm', declared] as const, ...answers];
  return all.filter(([question]) => question !== but);
};

/** An address that holds the answers. */
export const withAnswers = (
  path: string,
  answers: GuideAnswers,
  also: Readonly<Record<string, string>> = {},
): string => {
  const parameters = new URLSearchParams([
    ...Object.entries(also),
    ...answerFields(answers).map(([question, code]) => [question, code]),
  ]);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
};
