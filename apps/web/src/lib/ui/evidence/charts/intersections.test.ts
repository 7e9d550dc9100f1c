import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intersectionsOf, sizeOf, type UpSetCase } from './intersections.ts';
import { drawUpSet, totalOf } from './upset-drawing.ts';

const answer = fc.option(fc.boolean(), { nil: null, freq: 9 });
const anyCases = fc.integer({ min: 2, max: 7 }).chain((width) =>
  fc
    .array(fc.tuple(fc.array(answer, { minLength: width, maxLength: width }), answer), { maxLength: 40 })
    .map((rows): { width: number; cases: UpSetCase[] } => ({
      width,
      cases: rows.map(([present, outcome], index) => ({ name: `case ${index}`, present, outcome })),
    })),
);
/** Every combination there could be, asked one by one. */
const combinations = (width: number): boolean[][] =>
  Array.from({ length: 2 ** width }, (_, number) =>
    Array.from({ length: width }, (_, at) => Math.floor(number / 2 ** at) % 2 === 1),
  );

test('intersections are what one finds by asking for every combination', () => {
  fc.assert(
    fc.property(anyCases, ({ width, cases }) => {
      const { all, unknown } = intersectionsOf(cases);
      let found = 0;
      for (const wanted of combinations(width)) {
        const naive = cases.filter(
          ({ present, outcome }) => outcome !== null && present.every((one, at) => one === wanted[at]),
        );
        const own = all.filter(({ present }) => present.join() === wanted.join());
        expect(own).toHaveLength(naive.length > 0 ? 1 : 0);
        expect(own[0]?.having ?? []).toEqual(naive.filter(({ outcome }) => outcome));
        expect(own[0]?.lacking ?? []).toEqual(naive.filter(({ outcome }) => !outcome));
        found += naive.length;
      }
      expect(found + unknown.length).toBe(cases.length);
      expect(all.map(sizeOf)).toEqual(all.map(sizeOf).toSorted((a, b) => b - a));
    }),
  );
});

test('bars are as long as their counts, have room for their words, and leave nobody out', () => {
  fc.assert(
    fc.property(anyCases, ({ width, cases }) => {
      const { all } = intersectionsOf(cases);
      const drawing = drawUpSet(
        Array.from({ length: width }, (_, at) => `Condition ${at}`),
        all,
      );
      const bars = drawing.rows.flatMap(({ intersection, having, lacking }) => [
        { count: intersection.having.length, bar: having },
        { count: intersection.lacking.length, bar: lacking },
      ]);
      for (const { count, bar } of bars) {
        expect(bar.x + bar.width).toBeLessThanOrEqual(drawing.width - 60);
        for (const other of bars) expect(bar.width * other.count).toBeCloseTo(other.bar.width * count, 6);
      }
      const drawn = bars.reduce((sum, { count }) => sum + count, 0);
      expect(drawn + totalOf(drawing.left)).toBe(totalOf(all));
    }),
  );
});
