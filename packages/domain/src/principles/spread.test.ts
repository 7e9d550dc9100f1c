import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini, hill, pielou } from './spread.ts';

const counts = fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 12 });
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** Half the mean difference of all pairs, as a share of the mean: the definition, pair by pair. */
function naiveGini(values: readonly number[]): number {
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  return sum(differences) / (2 * values.length * sum(values));
}

/** The product of p^−p: Hill's number as a product and not as the exponential of a sum. */
const naiveHill = (values: readonly number[]) =>
  values
    .filter((value) => value > 0)
    .map((value) => value / sum(values))
    .reduce((all, share) => all * share ** -share, 1);

describe('spread', () => {
  test('Gini is the mean difference of all pairs', () =>
    fc.assert(
      fc.property(counts, (values) => {
        fc.pre(sum(values) > 0);
        expect(gini(values)).toBeCloseTo(naiveGini(values), 10);
      }),
    ));

  test('Hill is the product of shares to their own power, Pielou its logarithm to the number of kinds', () =>
    fc.assert(
      fc.property(counts, (values) => {
        fc.pre(sum(values) > 0);
        expect(hill(values)).toBeCloseTo(naiveHill(values), 9);
        expect(pielou(values)).toBeCloseTo(Math.log(naiveHill(values)) / Math.log(values.length), 10);
      }),
    ));

  test('so many kinds that are equally common count as so many, and are even', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 30 }), (kinds, each) => {
        const values = Array.from({ length: kinds }, () => each);
        expect(hill(values)).toBeCloseTo(kinds, 8);
        expect(pielou(values)).toBeCloseTo(1, 10);
        expect(gini(values)).toBeCloseTo(0, 10);
      }),
    ));

  test('twice as much of everything is as even as before', () =>
    fc.assert(
      fc.property(counts, (values) => {
        fc.pre(sum(values) > 0);
        const twice = values.map((value) => value * 2);
        expect(gini(twice)).toBeCloseTo(gini(values) ?? NaN, 10);
        expect(hill(twice)).toBeCloseTo(hill(values) ?? NaN, 8);
      }),
    ));

  test('the two examples that the specification gives of balance', () => {
    expect(pielou([8, 2, 1, 1])).toBeCloseTo(0.71, 2);
    expect(pielou([10, 1, 1, 0])).toBeCloseTo(0.41, 2);
  });
});
