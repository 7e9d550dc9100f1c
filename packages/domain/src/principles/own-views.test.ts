import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { LIGHTS } from './indicators.ts';
import { ownViews, viewGap, type OwnAnswer } from './own-views.ts';
import { FEWEST_SHOWN } from './small-groups.ts';

const answer: fc.Arbitrary<OwnAnswer> = fc.record({
  group: fc.constantFrom(...ACTOR_GROUPS),
  answers: fc.dictionary(fc.constantFrom('P1', 'P2'), fc.integer({ min: 1, max: 5 })),
  wasCocreation: fc.constantFrom('yes', 'partly', 'no', 'unknown', null),
});

describe('own views', () => {
  test('five of two groups are told as one', () => {
    const say = (group: OwnAnswer['group'], P1: number): OwnAnswer => ({
      group,
      answers: { P1 },
      wasCocreation: P1 > 3 ? 'yes' : 'no',
    });
    const views = ownViews(
      [5, 4, 2].map((n) => say('citizens', n)).concat([1, 1].map((n) => say('public', n))),
    );
    expect(views).toEqual([
      {
        groups: ['citizens', 'public'],
        count: 5,
        means: { P1: 13 / 5 },
        said: { yes: 2, partly: 0, no: 3, unknown: 0 },
      },
    ]);
  });
  test('nothing is said of fewer than five, and who answers in which order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), (answers) => {
        const views = ownViews(answers);
        for (const { count } of views) expect(count).toBeGreaterThanOrEqual(FEWEST_SHOWN);
        const told = views.reduce((all, { count }) => all + count, 0);
        expect([0, answers.length]).toContain(told);
        for (const [place, again] of ownViews(answers.toReversed()).entries())
          for (const [code, mean] of Object.entries(again.means))
            expect(mean).toBeCloseTo(views[place]?.means[code] ?? 0, 9);
      }),
    );
  });
  test('a light that turns green never makes people look too bright', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.array(fc.constantFrom(...LIGHTS), { minLength: 1, maxLength: 4 }),
        (mean, lights) => {
          const green = lights.map((light) => (light === 'grey' ? light : ('green' as const)));
          expect(viewGap(mean, green)).not.toBe('brighter');
          if (viewGap(mean, lights) === 'darker') expect(lights).not.toContain('red');
        },
      ),
    );
  });
});
