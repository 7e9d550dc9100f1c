import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsAround,
  clipped,
  DENMARK,
  drawLand,
  DRAWN,
  fitted,
  NEIGHBOURS,
  project,
  shapeOf,
  simplified,
  type Outline,
  type Position,
  type Shape,
} from './index.ts';

const number = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const outline = fc
  .array(fc.tuple(number, number), { minLength: 3, maxLength: 40 })
  .map((points): Outline => Float64Array.from(points.flat()));
const EVERYTHING = { west: -1, east: 2, north: -1, south: 2 };

const corners = (of: Outline): readonly (readonly [number, number])[] =>
  Array.from({ length: of.length / 2 }, (_, at) => [of[2 * at] ?? 0, of[2 * at + 1] ?? 0] as const);

/** The shoelace formula, with its sign. */
const area = (of: Outline): number =>
  corners(of).reduce((sum, [x, y], at, all) => {
    const [nextX, nextY] = all[(at + 1) % all.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

describe('an outline that is cut', () => {
  test('has the area of its parts, wherever the cut goes', () => {
    fc.assert(
      fc.property(outline, number, (of, at) => {
        const left = clipped(of, { ...EVERYTHING, east: at });
        const right = clipped(of, { ...EVERYTHING, west: at });
        expect(area(left) + area(right)).toBeCloseTo(area(of), 9);
      }),
    );
  });

  test('lies within the rectangle, and is itself where that holds all of it', () => {
    fc.assert(
      fc.property(outline, number, number, number, number, (of, a, b, c, d) => {
        const rectangle = {
          west: Math.min(a, b),
          east: Math.max(a, b),
          north: Math.min(c, d),
          south: Math.max(c, d),
        };
        for (const [x, y] of corners(clipped(of, rectangle))) {
          expect(x).toBeGreaterThanOrEqual(rectangle.west - 1e-9);
          expect(x).toBeLessThanOrEqual(rectangle.east + 1e-9);
          expect(y).toBeGreaterThanOrEqual(rectangle.north - 1e-9);
          expect(y).toBeLessThanOrEqual(rectangle.south + 1e-9);
        }
        expect(clipped(of, EVERYTHING)).toEqual(of);
      }),
    );
  });
});

/** The distance of a point to the nearest side of an outline, side by side. */
const awayFrom = (of: Outline, [x, y]: readonly [number, number]): number =>
  Math.min(
    ...corners(of).map(([fromX, fromY], at, all) => {
      const [toX, toY] = all[(at + 1) % all.length] ?? [fromX, fromY];
      const [dx, dy] = [toX - fromX, toY - fromY];
      const along = dx === 0 && dy === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
      const part = Math.max(0, Math.min(1, along));
      return Math.hypot(x - fromX - part * dx, y - fromY - part * dy);
    }),
  );

test('an outline that is made simpler has no new corners, and none that is left out is far from it', () => {
  fc.assert(
    fc.property(outline, fc.double({ min: 0, max: 0.5, noNaN: true }), (of, distance) => {
      const simple = simplified(of, distance);
      const known = new Set(corners(of).map(String));
      for (const corner of corners(simple)) expect(known).toContain(String(corner));
      for (const corner of corners(of)) expect(awayFrom(simple, corner)).toBeLessThanOrEqual(distance + 1e-9);
    }),
  );
});

/** Whether a position lies in one of the shapes: how often a line to the east crosses them (even-odd rule). */
function isOn(shapes: readonly Shape[], position: Position): boolean {
  const { x, y } = project(position);
  let crossings = 0;
  for (const { outline: of } of shapes)
    for (const [at, [fromX, fromY]] of corners(of).entries()) {
      const all = corners(of);
      const [toX, toY] = all[(at + 1) % all.length] ?? [fromX, fromY];
      if (fromY > y === toY > y) continue;
      if (x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) crossings += 1;
    }
  return crossings % 2 === 1;
}

// Looked up where they lie by their coordinates, not from this coast.
test.each([
  ['Silkeborg', 56.17, 9.55, true],
  ['Odense', 55.4, 10.39, true],
  ['Ringsted', 55.44, 11.79, true],
  ['Åkirkeby on Bornholm', 55.07, 14.92, true],
  ['Byrum on Læsø', 57.26, 11.0, true],
  ['Kattegat', 56.9, 11.8, false],
  ['the North Sea', 56, 7.5, false],
  ['Malmö', 55.59, 13.02, false],
])('%s: on Danish land?', (_name, latitude, longitude, on) => {
  expect(isOn(DENMARK, { latitude, longitude })).toBe(on);
});

test('Malmö and Flensburg are on the land around it', () => {
  for (const [latitude, longitude] of [
    [55.59, 13.05],
    [54.77, 9.42],
  ] as const)
    expect(isOn(NEIGHBOURS, { latitude, longitude })).toBe(true);
});

describe('the drawing', () => {
  const whole = fitted(
    { width: 704, height: 600 },
    boundsAround([
      { latitude: 54.5, longitude: 7.9 },
      { latitude: 57.85, longitude: 15.3 },
    ]),
    { closest: 16, widest: 7, air: 1 },
  );

  test('of the whole country is light, and all of it is within the frame', () => {
    const d = drawLand(DENMARK, whole);
    expect(d.length).toBeLessThan(8000);
    for (const part of d.match(/M[^z]+z/g) ?? []) {
      const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
      let [atX, atY] = [x, y];
      for (let at = 0; at < steps.length; at += 2) {
        atX += steps[at] ?? 0;
        atY += steps[at + 1] ?? 0;
        expect(atX).toBeGreaterThan(0);
        expect(atX).toBeLessThan(DRAWN * 704);
        expect(atY).toBeGreaterThan(0);
        expect(atY).toBeLessThan(DRAWN * 600);
      }
    }
  });

  test('of the open sea is nothing, and of inland a frame full of land', () => {
    const at = (latitude: number, longitude: number) => ({
      ...whole,
      zoom: 11,
      centre: { latitude, longitude },
    });
    expect(drawLand(DENMARK, at(56.9, 11.9))).toBe('');
    expect(drawLand(DENMARK, at(56.17, 9.2))).toMatch(/^M-?\d+/);
  });

  test('takes a ring that is closed, and one that is not', () => {
    const open = [
      { latitude: 56, longitude: 9 },
      { latitude: 57, longitude: 10 },
      { latitude: 56, longitude: 11 },
    ];
    const [first] = open;
    expect(shapeOf([...open, ...(first ? [first] : [])])).toEqual(shapeOf(open));
    expect(drawLand([shapeOf(open)], whole)).toMatch(/^M\d+ \d+l-?\d+/);
  });
});
