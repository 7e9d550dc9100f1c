import { expect, test } from 'vitest';
import { CONDITION_TEXTS, CONDITIONS, OUTCOME_MEMBERSHIPS } from './index.ts';

test('every condition and outcome that a story can hold is asked for, in the same order', () => {
  expect(CONDITION_TEXTS.map(({ code }) => code)).toEqual([...CONDITIONS, ...OUTCOME_MEMBERSHIPS]);
});
