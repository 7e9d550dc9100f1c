import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MUNICIPALITIES } from './municipalities.ts';
import { tableTwin, tileMap } from './tile-map.ts';

const someCounts = fc
  .array(
    fc.tuple(fc.constantFrom(...MUNICIPALITIES.map(({ code }): string => code), '0411', '9999'), fc.nat(50)),
  )
  .map((entries) => new Map(entries));

test('the map and its table say the same', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const told = ({ code, name, count }: { code: string; name: string; count: number }) => [
        code,
        name,
        count,
      ];
      const byCode = (a: readonly unknown[], b: readonly unknown[]) =>
        String(a[0]).localeCompare(String(b[0]));
      expect(tileMap(counts).tiles.map(told).toSorted(byCode)).toEqual(
        tableTwin(counts).map(told).toSorted(byCode),
      );
    }),
  );
});

test('no count is lost: what is in no municipality is told beside the map', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const { total, outside } = tileMap(counts);
      expect(total + outside).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
    }),
  );
});

test('tiles of any size stay inside the drawing and off each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 30 }), (size, tenths) => {
      const { width, height, tiles } = tileMap(new Map(), { size, gap: tenths / 10 });
      for (const { x, y } of tiles) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + size).toBeLessThanOrEqual(width + 0.011);
        expect(y + size).toBeLessThanOrEqual(height + 0.011);
      }
      const overlap = tiles.some((a) =>
        tiles.some(
          (b) => a !== b && Math.abs(a.x - b.x) < size - 0.011 && Math.abs(a.y - b.y) < size - 0.011,
        ),
      );
      expect(overlap).toBe(false);
    }),
    { numRuns: 20 },
  );
});

test('told nothing, it fits a phone and draws outlines only', () => {
  const { width, tiles, legend } = tileMap(new Map());
  expect(width).toBeLessThanOrEqual(320);
  expect(tiles.every((tile) => tile.class === 0 && tile.size >= 18)).toBe(true);
  expect(legend).toEqual([{ class: 0, from: 0, to: 0, places: 98 }]);
});

test('the table stands in Danish order', () => {
  const names = tableTwin(new Map()).map(({ name }) => name);
  expect(names.indexOf('Vordingborg')).toBeLessThan(names.indexOf('Ærø'));
  expect(names.indexOf('Ærø')).toBeLessThan(names.indexOf('Aabenraa'));
});

test('what is not a count is a defect', () => {
  expect(() => tileMap(new Map([['0751', -1]]))).toThrow(RangeError);
});
