import { GUIDE_RULES } from '@samskab/domain/guide';
import { answersInAddress } from '#lib/server/guide/guide-address.ts';

/** The questions, from where the address says, with the answers it holds. Nothing is kept. */
export const load = ({ url }) => {
  const { questions, forms, declared, dontKnow } = GUIDE_RULES;
  const step = Math.trunc(Number(url.searchParams.get('step') ?? 0)) || 0;
  return {
    questions,
    forms: forms.map(({ code, words }) => ({ code, words })),
    declared,
    dontKnow,
    answers: answersInAddress(url.searchParams, GUIDE_RULES),
    step: Math.min(questions.length, Math.max(0, step)),
    all: url.searchParams.get('all') === '1',
  };
};
