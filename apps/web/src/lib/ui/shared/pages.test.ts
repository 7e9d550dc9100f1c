import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageWindow } from './pages.ts';

const place = fc
  .integer({ min: 1, max: 400 })
  .chain((pages) => fc.record({ pages: fc.constant(pages), page: fc.integer({ min: 1, max: pages }) }));

test('the first, the last, the current and its neighbours are always there, in order', () => {
  fc.assert(
    fc.property(place, ({ page, pages }) => {
      const numbers = pageWindow(page, pages).filter((at) => at !== null);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      for (const wanted of [1, pages, page, Math.max(1, page - 1), Math.min(pages, page + 1)]) {
        expect(numbers).toContain(wanted);
      }
    }),
  );
});

test('a gap stands exactly where at least two pages are left out', () => {
  fc.assert(
    fc.property(place, ({ page, pages }) => {
      const shown = pageWindow(page, pages);
      shown.forEach((at, index) => {
        const [before, after] = [shown[index - 1], shown[index + 1]];
        if (at === null) expect((after ?? 0) - (before ?? 0)).toBeGreaterThan(2);
        else if (typeof before === 'number') expect(at - before).toBe(1);
      });
    }),
  );
});

test('no pages show nothing', () => {
  expect(pageWindow(1, 0)).toEqual([]);
});
