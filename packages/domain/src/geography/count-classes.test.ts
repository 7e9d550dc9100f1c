import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf, classRanges } from './count-classes.ts';

const someCounts = fc.array(fc.oneof(fc.nat(4), fc.nat(300)), { maxLength: 98 });
const shaded = (counts: readonly number[]) => classRanges(counts).filter((range) => range.class > 0);

test('every count is in its class, and the classes count every place once', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const ranges = classRanges(counts);
      for (const range of ranges) {
        const members = counts.filter((count) => classOf(count, ranges) === range.class);
        expect(members).toHaveLength(range.places);
        expect([Math.min(...members), Math.max(...members)]).toEqual([range.from, range.to]);
      }
      expect(ranges.reduce((total, { places }) => total + places, 0)).toBe(counts.length);
    }),
  );
});

test('more is never lighter, and none is always an outline', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const ranges = classRanges(counts);
      const sorted = counts.toSorted((a, b) => a - b).map((count) => classOf(count, ranges));
      expect(sorted).toEqual(sorted.toSorted());
      for (const count of counts) expect(classOf(count, ranges) === 0).toBe(count === 0);
    }),
  );
});

test('the order of the places does not matter, and the list is not changed', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const ranges = classRanges(Object.freeze(counts));
      expect(classRanges(counts.toReversed())).toEqual(ranges);
    }),
  );
});

test('up to four different counts are told apart exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1, 2, 7, 90), { maxLength: 98 }), (counts) => {
      const different = [...new Set(counts)].filter((count) => count > 0).toSorted((a, b) => a - b);
      expect(shaded(counts).map(({ from, to }) => [from, to])).toEqual(
        different.map((count) => [count, count]),
      );
    }),
  );
});

test('more different counts make four classes, without an empty one', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      fc.pre(new Set(counts.filter((count) => count > 0)).size > 4);
      expect(shaded(counts).map((range) => range.class)).toEqual([1, 2, 3, 4]);
    }),
  );
});

test('where all counts differ, the classes are quarters', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 5, maxLength: 98 }),
      (counts) => {
        const sizes = shaded(counts).map(({ places }) => places);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

describe('examples', () => {
  test('a young library: most have none, a few have one', () => {
    expect(classRanges([0, 0, 0, 1, 1])).toEqual([
      { class: 0, from: 0, to: 0, places: 3 },
      { class: 1, from: 1, to: 1, places: 2 },
    ]);
  });

  test('one large city does not make all others look alike', () => {
    const counts = [1, 1, 2, 2, 3, 4, 5, 400];
    expect(shaded(counts).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
      [5, 400],
    ]);
  });

  test.each([[-1], [1.5], [Number.NaN], [Infinity]])('%d is not a count', (count) => {
    expect(() => classRanges([1, count])).toThrow(RangeError);
  });
});
