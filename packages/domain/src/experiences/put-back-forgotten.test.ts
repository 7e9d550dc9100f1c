import { expect, test } from 'vitest';
import { anExperience, EDDA, NOON } from '../testing.ts';
import { STATES } from './moves.ts';
import { putBackForgotten } from './put-back-forgotten.ts';

const later = (days: number, ms = 0) => new Date(NOON.getTime() + days * 86_400_000 + ms);

test('a story that lies with an editor for three days goes back into the queue', () => {
  const held = Object.freeze(anExperience({ state: 'inReview', reviewer: EDDA }));
  expect(putBackForgotten(held, NOON, later(3, -1))).toEqual({
    ok: false,
    error: { code: 'notYet', at: later(3) },
  });
  expect(putBackForgotten(held, NOON, later(3))).toMatchObject({
    ok: true,
    value: { state: 'submitted', reviewer: null },
  });
});

test('only a story that somebody holds can be put back', () => {
  for (const state of STATES.filter((one) => one !== 'inReview'))
    expect(putBackForgotten(anExperience({ state }), NOON, later(30))).toEqual({
      ok: false,
      error: { code: 'notPossibleNow', state },
    });
});
