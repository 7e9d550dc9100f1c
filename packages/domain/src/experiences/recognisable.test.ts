import { expect, test } from 'vitest';
import { ANONYMITY_LEVELS, VALENCES } from './content.ts';
import { ENOUGH_ALIKE, higherAnonymity } from './recognisable.ts';

test('a suggestion is always one level higher, and never made when there are enough alike', () => {
  for (const anonymity of ANONYMITY_LEVELS)
    for (const valence of VALENCES)
      for (const alike of [0, 1, 2, 3, 400]) {
        const suggested = higherAnonymity({ anonymity, valence }, alike);
        if (suggested !== null) {
          expect(ANONYMITY_LEVELS.indexOf(suggested) - ANONYMITY_LEVELS.indexOf(anonymity)).toBe(1);
          expect(alike).toBeLessThan(ENOUGH_ALIKE);
        }
        expect(suggested === null).toBe(
          alike >= ENOUGH_ALIKE ||
            anonymity === 'A3' ||
            anonymity === 'A4' ||
            (anonymity === 'A0' && valence === 'good'),
        );
      }
});

test('a story without a level yet has nothing to raise', () => {
  expect(higherAnonymity({ anonymity: null, valence: 'bad' }, 0)).toBeNull();
});
