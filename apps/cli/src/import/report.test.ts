import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowRanges } from './report.ts';

const rowsIn = (ranges: string): readonly number[] =>
  ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });

test('every row is named, none that was not refused, and no range could be joined with the next', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (rows) => {
      const named = rowsIn(rowRanges(rows));
      expect(named).toEqual(rows.toSorted((a, b) => a - b));
      const parts = rowRanges(rows).split(', ').length;
      const gaps = named.filter((row, at) => row !== (named[at - 1] ?? row - 1) + 1).length;
      expect(parts).toBe(gaps + 1);
    }),
  );
});
