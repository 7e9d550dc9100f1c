import {
  frameFindings,
  frameFindingSentence,
  frameSignSentences,
  sayAnswer,
  sayFrame,
  type FrameReason,
  type GuideRules,
} from '@samskab/domain/guide';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askedFrame } from '#lib/server/guide/asked-frame.ts';
import { askedRules } from '#lib/server/guide/asked-rules.ts';
import { answersInAddress } from '#lib/server/guide/guide-address.ts';

/** A frame sheet as the address has it, or as its answers propose it. Nothing is kept. */
export const load = async ({ url }) => {
  const language = getLocale();
  const { rules } = await askedRules(url.searchParams);
  const answers = answersInAddress(url.searchParams, rules);
  const { shown, sheet, problems, proposed } = askedFrame(url.searchParams, answers);
  const because = Object.entries(proposed.reasons).map(([field, reasons]) => [
    field,
    reasons.map((reason) => sayReason(reason, rules)),
  ]);
  return {
    answers,
    version: rules.version,
    hasAnswers: Object.values(answers.chosen).some((choice) => choice !== null),
    shown,
    problems,
    proposed: proposed.sheet,
    because: Object.fromEntries(because) as Record<string, readonly string[]>,
    groups: sheet ? sayFrame(sheet, language) : [],
    findings: sheet ? frameFindings(sheet).map((one) => frameFindingSentence(one)[language]) : [],
    signers: frameSignSentences(proposed, language),
  };
};

function sayReason({ question: id, answer }: FrameReason, { questions }: GuideRules): string {
  const question = questions.find((one) => one.id === id);
  if (!question) return '';
  const said = sayAnswer(question, answer, getLocale());
  return `${said.question} ${said.answer ?? ''}`;
}
