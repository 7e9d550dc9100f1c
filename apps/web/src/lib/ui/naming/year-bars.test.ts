import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawYears, YEAR_FRAME } from './year-bars.ts';

const span = fc
  .tuple(fc.nat(3000), fc.nat(3000))
  .map(([a, b]) => ({ compared: Math.max(a, b), differ: Math.min(a, b) }));
const spans = fc
  .array(span, { maxLength: 12 })
  .map((all) => all.map((one, n) => ({ ...one, year: 2010 + n, share: null, andBefore: false })));

test('bars stand on the ground, on each other, beside each other and inside the frame', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const { bars } = drawYears(all);
      const { left, right, top, bottom } = YEAR_FRAME;
      let edge = left;
      for (const { x, width, differ, same } of bars) {
        expect(differ.y + differ.height).toBeCloseTo(bottom);
        expect(same.y + same.height).toBeCloseTo(differ.y);
        expect(same.y).toBeGreaterThanOrEqual(top - 1e-9);
        expect(x).toBeGreaterThanOrEqual(edge);
        edge = x + width;
      }
      expect(edge).toBeLessThanOrEqual(right);
    }),
  );
});

test('as high as many: two bars are to each other as their counts', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const { bars, ticks } = drawYears(all);
      const [ground, first] = ticks;
      const one = ground && first ? (ground.y - first.y) / first.value : 0;
      for (const {
        span: { compared, differ },
        ...bar
      } of bars) {
        expect(bar.differ.height).toBeCloseTo(differ * one);
        expect(bar.same.height).toBeCloseTo((compared - differ) * one);
      }
    }),
  );
});

test('there are two to six lines, at whole numbers, and the highest bar is under the last', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const values = drawYears(all).ticks.map(({ value }) => value);
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect(values.length).toBeLessThanOrEqual(6);
      expect(values.every(Number.isInteger)).toBe(true);
      for (const { compared } of all) expect(values.at(-1)).toBeGreaterThanOrEqual(compared);
    }),
  );
});
