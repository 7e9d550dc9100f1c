import { DECLARED, readGuideAnswers, type GuideAnswers } from './answers.ts';
import { brokenProperties, type GuideProperty } from './properties.ts';
import { recommend } from './recommend.ts';
import type { GuideRules } from './rules-shape.ts';

/** Answers of which it is agreed which form they should be given. */
export interface GuideSituation {
  readonly id: string;
  readonly answers: GuideAnswers;
  readonly expected: string;
  /** Other forms that could be defended. */
  readonly also?: readonly string[];
}

/**
 * What changed rules do: a situation that gets another form, one with an answer that is not there any more, or answers
 * with which a property is broken.
 */
export type RulesFailure =
  | {
      readonly code: 'another_form';
      readonly situation: string;
      readonly expected: string;
      readonly form: string | null;
    }
  | { readonly code: 'answers_unknown'; readonly situation: string }
  | { readonly code: 'property_broken'; readonly property: GuideProperty; readonly answers: GuideAnswers };

/**
 * Everything that rules get wrong, for whoever wants to put them in force: every situation that gets another form, and
 * each property that is broken, with the first answers that show it. Nothing where they may be used.
 *
 * @param sets answers of all kinds; the more, the surer. `hardAnswers` gives those that matter most
 * @example tryGuideRules(GUIDE_RULES, [{ id: 'ruling', answers: { chosen: { authority: 'fully' }, declared: null }, expected: 'egen_opgave' }], []) // => []
 */
export function tryGuideRules(
  rules: GuideRules,
  situations: readonly GuideSituation[],
  sets: readonly GuideAnswers[],
): readonly RulesFailure[] {
  const missed = situations.flatMap((situation) => missedBy(rules, situation));
  const shown = new Map<GuideProperty, GuideAnswers>();
  for (const answers of [...situations.map((one) => one.answers), ...sets])
    for (const property of brokenProperties(answers, rules))
      if (!shown.has(property)) shown.set(property, answers);
  return [
    ...missed,
    ...[...shown].map(([property, answers]) => ({ code: 'property_broken' as const, property, answers })),
  ];
}

function missedBy(
  rules: GuideRules,
  { id, answers, expected, also = [] }: GuideSituation,
): readonly RulesFailure[] {
  const { chosen, declared } = answers;
  if (!readGuideAnswers({ ...chosen, [DECLARED]: declared }, rules).ok)
    return [{ code: 'answers_unknown', situation: id }];
  const { form } = recommend(answers, rules);
  const fits = form === expected || (form !== null && also.includes(form));
  return fits ? [] : [{ code: 'another_form', situation: id, expected, form }];
}
