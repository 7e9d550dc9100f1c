import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { shownGroups } from './together-groups.ts';

const counts = fc.record(Object.fromEntries(ACTOR_GROUPS.map((group) => [group, fc.nat({ max: 12 })])));

test('nothing is shown that fewer than the least stand behind, unless all together are fewer', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 5 }), (of, least) => {
      const shown = shownGroups(of, least);
      const sizes = shown.map((groups) => groups.reduce((sum, group) => sum + (of[group] ?? 0), 0));
      const all = Object.values(of).reduce((sum, many) => sum + many, 0);
      if (all >= least) expect(Math.min(...sizes, least)).toBe(least);
      else expect(shown.length).toBeLessThanOrEqual(1);
      // What is left when all that is shown is taken away is nobody.
      expect(sizes.reduce((sum, many) => sum + many, 0)).toBe(all);
      expect(shown.flat().toSorted()).toEqual(
        ACTOR_GROUPS.filter((group) => (of[group] ?? 0) > 0).toSorted(),
      );
    }),
  );
});

test('two that are too small hide each other, and are shown together', () => {
  expect(shownGroups({ citizens: 2, voluntary: 6, private: 1 }, 3)).toEqual([
    ['voluntary'],
    ['citizens', 'private'],
  ]);
});
