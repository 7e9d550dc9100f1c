import type { GuideAnswers, GuideChoice } from './answers.ts';
import { withAnswer } from './flips.ts';
import { recommend, type GuideStatus } from './recommend.ts';
import type { GuideRules } from './rules-shape.ts';
import type { QuestionPicture } from './together-picture.ts';

/** Where one of the answers that were given would lead, put together with all that is common. */
export interface Way {
  readonly choice: GuideChoice;
  /** Null when no form is left, or when too little is common to point to one. */
  readonly form: string | null;
  readonly status: GuideStatus;
}

/** A question on which they differ, and what it decides. */
export interface Talk {
  readonly question: string;
  /** One for each answer that was given, in the order of the rules. */
  readonly ways: readonly Way[];
  /** Whether the answers lead to different forms. */
  readonly turns: boolean;
  /** How far the answers are apart in what they are worth to the forms, in points of suitability; an excluded form has 0. */
  readonly swing: number;
}

/**
 * What to talk about, the most important first: what leads to different forms before what does not, the most forms
 * first, and then what moves the forms most. What has been agreed on is left out.
 */
export function talkFirst(
  questions: readonly QuestionPicture[],
  common: GuideAnswers,
  rules: GuideRules,
): readonly Talk[] {
  const forms = ({ ways }: Talk): number => new Set(ways.map(({ form }) => form)).size;
  return questions
    .filter(({ picture, agreed }) => picture === 'differ' && agreed === null)
    .map((one) => talkOf(one, common, rules))
    .toSorted((one, other) => forms(other) - forms(one) || other.swing - one.swing);
}

function talkOf({ question, tallies }: QuestionPicture, common: GuideAnswers, rules: GuideRules): Talk {
  const given = tallies.flatMap(({ choice }) => (choice === null ? [] : [choice]));
  const led = given.map((choice) => {
    const { form: top, status, order } = recommend(withAnswer(common, question, choice), rules);
    const form = status === 'incomplete' ? null : top;
    const scores = new Map(order.map((one) => [one.form.code, one.score ?? 0]));
    return { choice, form, status, scores };
  });
  const swing = rules.forms.reduce((all, { code }) => {
    const scores = led.map((way) => way.scores.get(code) ?? 0);
    return all + Math.max(...scores) - Math.min(...scores);
  }, 0);
  const ways = led.map(({ choice, form, status }) => ({ choice, form, status }));
  return { question, ways, turns: new Set(ways.map(({ form }) => form)).size > 1, swing };
}
