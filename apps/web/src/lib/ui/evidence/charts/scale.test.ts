import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale } from './scale.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true });

test('what is drawn can be read back, and the ends stand at the ends', () => {
  fc.assert(
    fc.property(number, number, number, number, number, (low, high, start, end, value) => {
      fc.pre(Math.abs(high - low) > 0.01 && Math.abs(end - start) > 0.01);
      const scale = linearScale([low, high], [start, end]);
      expect(scale.toValue(scale.toPlace(value))).toBeCloseTo(value, 5);
      expect(scale.toPlace(low)).toBeCloseTo(start, 9);
      expect(scale.toPlace(high)).toBeCloseTo(end, 9);
    }),
  );
});
