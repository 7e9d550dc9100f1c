import { answersInAddress } from '#lib/server/guide/guide-address.ts';
import { guideRules } from '#lib/server/guide/guide-rules.ts';
import { tongueIn, tongueOf, TONGUES } from '#lib/server/guide/tongues.ts';

/** The questions, from where the address says, with the answers it holds. Nothing is kept. */
export const load = async ({ url }) => {
  const rules = await guideRules();
  const { questions, forms, declared, dontKnow, version } = rules;
  const tongue = tongueIn(url.searchParams);
  const step = Math.trunc(Number(url.searchParams.get('step') ?? 0)) || 0;
  return {
    version,
    questions,
    forms: forms.map(({ code, words }) => ({ code, words })),
    declared,
    dontKnow,
    answers: answersInAddress(url.searchParams, rules),
    step: Math.min(questions.length, Math.max(0, step)),
    tongue: tongue && tongueOf(tongue, rules),
    tongues: TONGUES.map(({ language, direction, name }) => ({ language, direction, name })),
    all: url.searchParams.get('all') === '1',
  };
};
