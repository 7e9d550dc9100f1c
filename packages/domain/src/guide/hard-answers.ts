import type { GuideAnswers, GuideChoice } from './answers.ts';
import { withAnswer } from './flips.ts';
import { PROPERTY_FORMS } from './properties.ts';
import {
  PATTERN_QUESTION,
  SECTOR_QUESTION,
  type GuideForm,
  type GuideQuestion,
  type GuideRules,
} from './rules-shape.ts';

/**
 * The answers with which rules are most likely to break a property: those that fit a form best of all, and the same with
 * any one answer changed or left out; any two for the forms that properties are about. Where a form is recommended against a property, it is nearly always from
 * such answers, and chance would seldom find them.
 *
 * @example hardAnswers(GUIDE_RULES).length > 5000 // => true
 */
export function hardAnswers(rules: GuideRules): readonly GuideAnswers[] {
  const asked = rules.questions.filter(({ kind }) => kind !== 'aside');
  return rules.forms.flatMap((form) => {
    const best = bestFor(form, asked);
    return PROPERTY_FORMS.has(form.code) ? changedTwice(best, asked) : changedOnce(best, asked);
  });
}

function bestFor({ weights }: GuideForm, asked: readonly GuideQuestion[]): GuideAnswers {
  const chosen = asked.map(({ id, answers, kind }): readonly [string, GuideChoice] => {
    if (kind === 'several') return [id, sectorsFor(weights[PATTERN_QUESTION]?.fit ?? {}, answers)];
    const fit = weights[id]?.fit ?? {};
    const best = answers.toSorted((one, other) => (fit[other.code] ?? 0) - (fit[one.code] ?? 0))[0];
    return [id, best?.code ?? null];
  });
  return { chosen: Object.fromEntries(chosen), declared: null };
}

/** One answer for each camp of the pattern that fits best. */
function sectorsFor(fit: Readonly<Record<string, number>>, answers: GuideQuestion['answers']): GuideChoice {
  const [pattern = ''] = Object.keys(fit).toSorted((one, other) => (fit[other] ?? 0) - (fit[one] ?? 0));
  return answers.filter(({ camp }) => camp !== undefined && pattern.includes(camp)).map(({ code }) => code);
}

const changesOf = (asked: readonly GuideQuestion[]) =>
  asked.flatMap((question, at) => choices(question).map((choice) => ({ at, id: question.id, choice })));

const changedOnce = (best: GuideAnswers, asked: readonly GuideQuestion[]): readonly GuideAnswers[] => [
  best,
  ...changesOf(asked).map(({ id, choice }) => withAnswer(best, id, choice)),
];

function changedTwice(best: GuideAnswers, asked: readonly GuideQuestion[]): readonly GuideAnswers[] {
  const changes = changesOf(asked);
  const twice = changes.flatMap((first) => {
    const answers = withAnswer(best, first.id, first.choice);
    return changes.filter(({ at }) => at > first.at).map(({ id, choice }) => withAnswer(answers, id, choice));
  });
  return [...changedOnce(best, asked), ...twice];
}

const choices = ({ id, answers }: GuideQuestion): readonly GuideChoice[] =>
  id === SECTOR_QUESTION
    ? [null, ...answers.map(({ code }) => [code])]
    : [null, ...answers.map(({ code }) => code)];
