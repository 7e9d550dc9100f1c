import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionalLogit } from './fractional-logit.ts';

// Numbers as they are measured: two that differ by less than rounding (1e-22 beside 1e-11) make a column that says
// nothing new look as if it did, and then no curve is the likeliest.
const measured = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
const spread = fc.array(measured, { minLength: 6, maxLength: 40 });

test('shares that lie on a logistic curve are found again', () => {
  const slope = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(spread, slope, slope, (x, constant, by) => {
      const shares = x.map((value) => 1 / (1 + Math.exp(-(constant + by * value))));
      const fitted = fractionalLogit(shares, [x]);
      for (const [at, share] of fitted.entries()) expect(share).toBeCloseTo(shares[at]!, 5);
    }),
  );
});

test('no other curve is likelier: what is left over is at right angles to every column', () => {
  const shares = fc.array(fc.constantFrom(0.2, 0.4, 0.6, 0.8), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(spread, shares, (x, given) => {
      const [columns, target] = [[x, x.map((value) => value * value)], given.slice(0, x.length)];
      const left = fractionalLogit(target, columns).map((share, at) => target[at]! - share);
      for (const column of [x.map(() => 1), ...columns])
        expect(left.reduce((sum, value, at) => sum + value * column[at]!, 0)).toBeCloseTo(0, 3);
    }),
  );
});

test('a column that says nothing new changes nothing', () => {
  const x = [1, 2, 3, 4, 5, 6];
  const shares = [0, 0.2, 0.4, 0.5, 0.9, 1];
  const doubled = fractionalLogit(shares, [x, x.map((value) => 3 * value - 1)]);
  for (const [at, share] of fractionalLogit(shares, [x]).entries()) expect(doubled[at]).toBeCloseTo(share, 9);
});
