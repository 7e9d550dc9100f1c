import {
  readGuideAnswers,
  type GuideAnswers,
  type GuideRules,
  type PartyAnswers,
} from '@samskab/domain/guide';
import type { Together } from '@samskab/store';
import { answerFields } from '#lib/ui/guide/answer-fields.ts';
import { answersInAddress } from '../guide/guide-address.ts';
import { guideRules } from '../guide/guide-rules.ts';

/** The rules a session was begun with; today's where those cannot be read any more. */
export const sessionRules = async ({ rulesVersion }: Together): Promise<GuideRules> =>
  (await guideRules(rulesVersion)) ?? guideRules();

/** Stored answers as these rules know them; what they do not know is left out. */
export function knownAnswers(answers: GuideAnswers, rules: GuideRules): GuideAnswers {
  const read = readGuideAnswers({ ...answers.chosen, declaredForm: answers.declared }, rules);
  if (read.ok) return read.value;
  return answersInAddress(new URLSearchParams(answerFields(answers).map(([id, code]) => [id, code])), rules);
}

/** The same of all parties. */
export const knownParties = (parties: readonly PartyAnswers[], rules: GuideRules): readonly PartyAnswers[] =>
  parties.map(({ group, answers }) => ({ group, answers: knownAnswers(answers, rules) }));
