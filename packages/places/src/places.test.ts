import fc from 'fast-check';
import { distance } from 'geokdbush';
import { describe, expect, test } from 'vitest';
import { clusters, nearest, PlaceIndex, worldPixels, type Position } from './index.ts';

const position = fc.record({
  latitude: fc.double({ min: 54.5, max: 57.85, noNaN: true }),
  longitude: fc.double({ min: 7.9, max: 15.3, noNaN: true }),
});
const MARKS = ['arena', 'community', 'stepFree', 'evening-4'];
const place = fc.record({ key: fc.stringMatching(/^[a-f]{1,2}$/), position, marks: fc.subarray(MARKS) });
type Place = { key: string; position: Position; marks: readonly string[] };
const wanted = fc.array(fc.subarray(MARKS), { maxLength: 3 });

/** What is known after places have been put in and some taken out again, beside a plain map that did the same. */
function both(places: readonly Place[], gone: readonly string[]) {
  const index = new PlaceIndex();
  const naive = new Map<string, Place>();
  for (const one of places) {
    index.put(one.key, one.position, one.marks);
    naive.set(one.key, one);
  }
  for (const key of gone) {
    index.remove(key);
    naive.delete(key);
  }
  return { index, naive };
}

const fits = ({ marks }: Place, all: readonly (readonly string[])[]) =>
  all.every((some) => some.length === 0 || some.some((mark) => marks.includes(mark)));

describe('places in memory beside a plain map', () => {
  test('have the same places for any wish, whatever was put in and taken out', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 60 }),
        fc.array(fc.stringMatching(/^[a-f]$/)),
        wanted,
        (places, gone, all) => {
          const { index, naive } = both(places, gone);
          const found = index.fitting(all).array().map(index.keyAt);
          const expected = [...naive.values()].filter((one) => fits(one, all)).map(({ key }) => key);
          expect(found.toSorted()).toEqual(expected.toSorted());
          expect(index.size).toBe(naive.size);
        },
      ),
    );
  });

  test('the nearest are those that measuring every distance finds, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 60 }),
        position,
        fc.integer({ min: 0, max: 20 }),
        wanted,
        (places, from, most, all) => {
          const { index, naive } = both(places, []);
          const found = nearest(index, from, most, index.fitting(all));
          const expected = [...naive.values()]
            .filter((one) => fits(one, all))
            .map(({ key, position: at }) => ({
              key,
              km: distance(from.longitude, from.latitude, at.longitude, at.latitude),
            }))
            .toSorted((a, b) => a.km - b.km)
            .slice(0, most);
          expect(found).toHaveLength(expected.length);
          for (const [at, { km }] of found.entries()) expect(km).toBeCloseTo(expected[at]?.km ?? NaN, 2);
        },
      ),
    );
  });

  test('places at one spot come in the order of their keys', () => {
    const index = new PlaceIndex();
    const at = { latitude: 55.5, longitude: 10 };
    for (const key of ['c', 'a', 'd', 'b']) index.put(key, at, []);
    expect(nearest(index, at, 3, index.fitting([])).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  test('room grows for as many as come', () => {
    const index = new PlaceIndex();
    for (let n = 0; n < 5000; n += 1)
      index.put(String(n), { latitude: 55 + n / 5000, longitude: 9 + (n % 50) / 10 }, []);
    expect(nearest(index, { latitude: 56, longitude: 13.9 }, 1, index.fitting([]))[0]?.key).toBe('4999');
  });
});

describe('clusters', () => {
  const zoom = fc.integer({ min: 6, max: 16 });
  const spacing = fc.integer({ min: 20, max: 90 });

  test('no place is lost or counted twice, and one alone is itself', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), zoom, spacing, (places, at, apart) => {
        const { index, naive } = both(places, []);
        const found = clusters(index, index.fitting([]), { zoom: at, spacing: apart });
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(naive.size);
        for (const { count, slot, x, y } of found)
          if (count === 1) {
            expect(index.x[slot]).toBeCloseTo(x, 12);
            expect(index.y[slot]).toBeCloseTo(y, 12);
          }
      }),
    );
  });

  test('no two stand closer than asked for, and each lies within its places', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), zoom, spacing, (places, at, apart) => {
        const { index } = both(places, []);
        const found = clusters(index, index.fitting([]), { zoom: at, spacing: apart });
        const least = apart / worldPixels(at);
        for (const [n, one] of found.entries()) {
          for (const other of found.slice(n + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(least);
          expect(one.x).toBeGreaterThanOrEqual(one.bounds.west - 1e-12);
          expect(one.x).toBeLessThanOrEqual(one.bounds.east + 1e-12);
          expect(one.y).toBeGreaterThanOrEqual(one.bounds.north - 1e-12);
          expect(one.y).toBeLessThanOrEqual(one.bounds.south + 1e-12);
        }
      }),
    );
  });

  test('close enough every place stands by itself, and from far away all are one', () => {
    const index = new PlaceIndex();
    for (const [n, longitude] of [9, 9.001, 9.002].entries())
      index.put(String(n), { latitude: 55, longitude }, []);
    const all = index.fitting([]);
    expect(clusters(index, all, { zoom: 17, spacing: 60 })).toHaveLength(3);
    expect(clusters(index, all, { zoom: 7, spacing: 60 })).toMatchObject([{ count: 3 }]);
  });

  test('places of one house stay one, however close one comes', () => {
    const index = new PlaceIndex();
    for (const key of ['a', 'b']) index.put(key, { latitude: 55, longitude: 9 }, []);
    const [one] = clusters(index, index.fitting([]), { zoom: 19, spacing: 20 });
    expect(one).toMatchObject({ count: 2 });
    expect(one?.bounds.west).toBe(one?.bounds.east);
  });
});
