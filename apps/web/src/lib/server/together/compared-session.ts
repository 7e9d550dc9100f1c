import {
  compareParties,
  isChoiceOf,
  LEAST_OF_A_GROUP,
  questionsCompared,
  sayAdvice,
} from '@samskab/domain/guide';
import { answersOf, type Together } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { SeenComparison } from '#lib/ui/guide/together/seen-comparison.ts';
import { store } from '../store.ts';
import { knownParties, sessionRules } from './session-rules.ts';

const TOLD: ReadonlySet<string> = new Set(['form', 'contradictions', 'reasons', 'warnings']);

/** Compares what the parties of a session answered. */
export async function comparedSession(session: Together): Promise<SeenComparison> {
  const rules = await sessionRules(session);
  const parties = knownParties(await answersOf(store().read, session.id), rules);
  const questions = questionsCompared(rules);
  const agreed = Object.fromEntries(
    questions.flatMap((question) => {
      const choice = session.agreed[question.id] ?? null;
      return isChoiceOf(question, choice) ? [[question.id, choice]] : [];
    }),
  );
  const compared = { parties, agreed, least: LEAST_OF_A_GROUP[session.kind] };
  const { advice, ...comparison } = compareParties(compared, rules);
  return {
    comparison,
    isEnough: advice.form !== null && advice.status !== 'incomplete',
    questions,
    forms: rules.forms.map(({ code, words }) => ({ code, words })),
    dontKnow: rules.dontKnow,
    version: rules.version,
    parts: sayAdvice(advice, rules, getLocale()).filter(({ part }) => TOLD.has(part)),
  };
}
