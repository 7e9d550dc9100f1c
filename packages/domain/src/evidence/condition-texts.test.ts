import { expect, test } from 'vitest';
import { CONDITION_TEXTS } from './condition-texts.ts';

test('the four answers of a question are four different ones, in both languages', () => {
  for (const { anchors } of CONDITION_TEXTS)
    for (const answers of [anchors.da, anchors.en]) expect(new Set(answers).size).toBe(4);
});
