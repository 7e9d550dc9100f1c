import { describe, expect, test } from 'vitest';
import { advise } from './advise.ts';
import { withAnswer } from './flips.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import { recommend } from './recommend.ts';
import { answersFrom, SITUATIONS } from './testing/guide-samples.ts';

const ids = GUIDE_RULES.questions.filter(({ kind }) => kind !== 'aside').map(({ id }) => id);

describe.each(SITUATIONS.map((one) => [one.id, one] as const))('situation %s', (_, situation) => {
  const answers = answersFrom(situation.answers);
  const advice = advise(answers, GUIDE_RULES);

  test('gets the form, the status and every score of the specification', () => {
    expect([advice.form, advice.status]).toEqual([situation.expected, situation.status]);
    expect(Object.entries(Object.fromEntries(advice.scores.map(({ form, score }) => [form, score])))).toEqual(
      Object.entries(situation.scores),
    );
  });
  test('is told about every form, as left or as excluded for a reason', () => {
    const told = [...advice.scores, ...advice.excluded].map(({ form }) => form);
    expect(told.toSorted()).toEqual(GUIDE_RULES.forms.map(({ code }) => code).toSorted());
    expect(advice.excluded.every(({ gates }) => gates.length > 0)).toBe(true);
  });
  test('does not contradict itself', () => expect(advice.contradictions).toEqual([]));
  test('is turned by just those answers that are said to turn it', () => {
    for (const { question, answer, form } of advice.flips) {
      const changed = answersFrom({ ...situation.answers, [question]: answer });
      expect(recommend(changed, GUIDE_RULES).form).toBe(form);
      expect(form).not.toBe(situation.expected);
    }
  });
});

// The specification tells these figures of its own program.
test('one answer left out keeps the recommendation in 329 of 336 cases', () => {
  const kept = SITUATIONS.flatMap(({ answers, expected }) =>
    ids.map((id) => recommend(withAnswer(answersFrom(answers), id, null), GUIDE_RULES).form === expected),
  );
  expect([kept.filter(Boolean).length, kept.length]).toEqual([329, 336]);
});

test('one answer changed turns it in 176 of 1,056 cases, most of all what the parties exchange', () => {
  const turned = SITUATIONS.flatMap(({ answers }) => advise(answersFrom(answers), GUIDE_RULES).flips)
    .map(({ question }) => question)
    .filter((question) => question !== 'sectors');
  const count = (id: string) => turned.filter((question) => question === id).length;
  expect(turned).toHaveLength(1056 - 880);
  expect(['exchange', 'citizenRole', 'decisionShare', 'authority', 'openness'].map(count)).toEqual([
    52, 47, 24, 22, 14,
  ]);
});
