import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { chanceOf, goodnessByChance } from './chance.ts';
import { baselineOf } from './rerun.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/** Crisp conditions of which few cases have the last, so that groups are of unequal sizes. */
function tableOf(random: () => number, cases: number, shares: readonly number[]): CalibratedTable {
  return {
    cases: Array.from({ length: cases }, (_, at) => `case ${at}`),
    conditions: shares.map((_, at) => ({ name: `C${at}`, kind: 'crisp', values: 2 })),
    codes: shares.map((share) => Array.from({ length: cases }, () => (random() < share ? 1 : 0))),
  };
}

const RUNS = 19;
const DATA_SETS = 250;

/** How often so small a probability comes out, when the outcome has nothing to do with the conditions. */
function alarms(share: number, include: readonly '?'[]): number {
  const random = seededRandom(20261124 + share * 100);
  let count = 0;
  for (let set = 0; set < DATA_SETS; set += 1) {
    const table = tableOf(random, 24, [0.5, 0.3, 0.15]);
    const membership = table.cases.map(() => (random() < share ? 1 : 0));
    const settings = { include, cutOffs: { inclusion: 0.75 } };
    const baseline = baselineOf(table, { name: 'Y', membership }, settings);
    const draws = [...goodnessByChance(baseline, RUNS, random)];
    if (chanceOf(baseline, draws).probability <= 1 / (RUNS + 1)) count += 1;
  }
  return count;
}

// Of 250 data sets without a pattern 12 or 13 may be called one in twenty; binomially, hardly ever more than 27.
test.each([
  [0.5, [], 4],
  [0.2, [], 0],
  [0.2, ['?' as const], 0],
])(
  'chance is seldom taken for a pattern, with %d of the cases having the outcome and include %j',
  (share, include, atLeast) => {
    const count = alarms(share, include);
    expect(count).toBeLessThanOrEqual(27);
    // Ties make it careful, but where the outcome is common not so careful that it never says anything.
    expect(count).toBeGreaterThanOrEqual(atLeast);
  },
);

test('a pattern is not taken for chance', () => {
  const random = seededRandom(3);
  const table = tableOf(random, 30, [0.5, 0.4, 0.3]);
  const membership = table.cases.map((_, at) => table.codes[0]![at]! * (1 - table.codes[1]![at]!));
  const baseline = baselineOf(table, { name: 'Y', membership }, { include: ['?'] });
  const chance = chanceOf(baseline, [...goodnessByChance(baseline, 199, random)]);
  expect(chance.goodness).toBe(1);
  expect(chance.probability).toBeLessThan(0.02);
});

test('many conditions in few cases fit anything, and that shows', () => {
  const random = seededRandom(5);
  const table = tableOf(
    random,
    8,
    Array.from({ length: 7 }, () => 0.5),
  );
  const baseline = baselineOf(table, { name: 'Y', membership: [1, 1, 0, 0, 1, 0, 0, 0] }, { include: ['?'] });
  const chance = chanceOf(baseline, [...goodnessByChance(baseline, 99, random)]);
  expect(chance.goodness).toBe(1);
  expect(chance.probability).toBeGreaterThan(0.5);
});

test('where there is no solution chance does as well', () => {
  const table = tableOf(seededRandom(1), 10, [0.5]);
  const baseline = baselineOf(table, { name: 'Y', membership: table.cases.map(() => 0) }, {});
  const draws = [...goodnessByChance(baseline, 9, seededRandom(2))];
  expect(chanceOf(baseline, draws)).toEqual({ goodness: 0, runs: 9, asGood: 9, probability: 1 });
});

test('a shuffle keeps every value, changes nothing it was given, and can be repeated', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
      const mixed = shuffled(Object.freeze(values), seededRandom(seed));
      const inOrder = (all: readonly number[]) => all.toSorted((a, b) => a - b);
      expect(inOrder(mixed)).toEqual(inOrder(values));
      expect(shuffled(values, seededRandom(seed))).toEqual(mixed);
    }),
  );
});

test('every order is as likely as any other', () => {
  const random = seededRandom(11);
  const times = new Map<string, number>();
  for (let draw = 0; draw < 6000; draw += 1) {
    const order = shuffled(['a', 'b', 'c'], random).join('');
    times.set(order, (times.get(order) ?? 0) + 1);
  }
  const chiSquare = [...times.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(times.size).toBe(6);
  // Chi square with five degrees of freedom is above this once in ten thousand.
  expect(chiSquare).toBeLessThan(25.7);
});
