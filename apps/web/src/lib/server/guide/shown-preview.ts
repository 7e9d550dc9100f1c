import type { GuideAnswers, GuideRules, RulesFailure, SituationChange } from '@samskab/domain/guide';
import type { ShownFailure, ShownSituation } from '#lib/ui/guide-rules/shown.ts';
import { withAnswers } from '#lib/ui/guide/answer-fields.ts';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { SITUATIONS } from './situations.ts';

/** Where answers are answered by the rules of today. */
const resultOf = (answers: GuideAnswers): string => withAnswers(localizeHref('/vaelg-form/svar'), answers);

const toldOf = (id: string) => SITUATIONS.find((one) => one.id === id);

const formName = (code: string | null, { forms }: GuideRules): string | null =>
  code === null ? null : (forms.find((one) => one.code === code)?.words[getLocale()] ?? code);

/** What changes for situations, in words. */
export const shownSituations = (
  changes: readonly SituationChange[],
  rules: GuideRules,
): readonly ShownSituation[] =>
  changes.map(({ situation, before, after, scores, gained, lost }) => {
    const told = toldOf(situation);
    return {
      id: situation,
      words: told?.words[getLocale()] ?? '',
      href: told ? resultOf(told.answers) : '',
      before: { ...before, form: formName(before.form, rules) },
      after: { ...after, form: formName(after.form, rules) },
      isOther: before.form !== after.form,
      // The form's own score is told with the form.
      scores: scores
        .filter(({ form }) => form !== after.form || before.form !== after.form)
        .map((one) => ({ ...one, form: formName(one.form, rules) ?? '' })),
      gained: gained.length,
      lost: lost.length,
    };
  });

/** Why rules may not be put in force: each failure in words, with answers that show it. */
export const shownFailures = (
  failures: readonly RulesFailure[],
  rules: GuideRules,
): readonly ShownFailure[] =>
  failures.map((failure): ShownFailure => {
    if (failure.code === 'property_broken')
      return { code: failure.code, property: failure.property, href: resultOf(failure.answers) };
    const told = toldOf(failure.situation);
    return {
      code: failure.code,
      id: failure.situation,
      words: told?.words[getLocale()] ?? '',
      href: told ? resultOf(told.answers) : '',
      expected: formName(told?.expected ?? null, rules) ?? '',
      form: failure.code === 'another_form' ? formName(failure.form, rules) : null,
    };
  });
