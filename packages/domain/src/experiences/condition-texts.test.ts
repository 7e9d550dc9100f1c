import { expect, test } from 'vitest';
import { CONDITION_TEXTS } from './condition-texts.ts';
import { CONDITIONS, OUTCOME_MEMBERSHIPS } from './fields.ts';

test('every condition and outcome that can be coded is asked for, in the same order', () => {
  expect(CONDITION_TEXTS.map(({ code }) => code)).toEqual([...CONDITIONS, ...OUTCOME_MEMBERSHIPS]);
});

test('the four answers of a question are four different ones, in both languages', () => {
  for (const { anchors } of CONDITION_TEXTS)
    for (const answers of [anchors.da, anchors.en]) expect(new Set(answers).size).toBe(4);
});
