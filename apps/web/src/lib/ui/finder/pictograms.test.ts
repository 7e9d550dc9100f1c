import { FINDER_QUESTIONS } from '@samskab/domain/finder';
import { expect, test } from 'vitest';
import { DRAWN_ANSWERS, pictogram } from './pictograms.ts';

test('every answer with a button has a drawing of its own, and no drawing is left over', () => {
  const asked = FINDER_QUESTIONS.flatMap(({ id, answers }) => answers.map((code) => `${id}.${code}`));
  expect([...DRAWN_ANSWERS].toSorted()).toEqual(asked.toSorted());
  for (const { id, answers } of FINDER_QUESTIONS)
    expect(new Set(answers.map((code) => pictogram(id, code))).size).toBe(answers.length);
});
