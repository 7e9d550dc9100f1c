import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsAround, boundsOf, fitted, keptWithin, panned, project, spotIn, unproject } from './index.ts';

const position = fc.record({
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const denmark = boundsAround([
  { latitude: 54.5, longitude: 7.9 },
  { latitude: 57.85, longitude: 15.3 },
]);
const inDenmark = fc.record({
  latitude: fc.double({ min: 54.5, max: 57.85, noNaN: true }),
  longitude: fc.double({ min: 7.9, max: 15.3, noNaN: true }),
});
const view = fc.record({
  centre: inDenmark,
  zoom: fc.integer({ min: 7, max: 16 }),
  width: fc.integer({ min: 200, max: 900 }),
  height: fc.integer({ min: 200, max: 900 }),
});

test('a position that is drawn and read back is where it was', () => {
  fc.assert(
    fc.property(position, (at) => {
      const back = unproject(project(at));
      expect(back.latitude).toBeCloseTo(at.latitude, 9);
      expect(back.longitude).toBeCloseTo(at.longitude, 9);
    }),
  );
});

// The formula for tile numbers of the OpenStreetMap wiki (Slippy map tilenames), which is written in another way.
test('a position is on the tile that other maps of the web count it to', () => {
  fc.assert(
    fc.property(position, fc.integer({ min: 0, max: 18 }), ({ latitude, longitude }, zoom) => {
      const tiles = 2 ** zoom;
      const turn = (latitude * Math.PI) / 180;
      const { x, y } = project({ latitude, longitude });
      expect(x * tiles).toBeCloseTo(((longitude + 180) / 360) * tiles, 6);
      expect(y * tiles).toBeCloseTo(((1 - Math.asinh(Math.tan(turn)) / Math.PI) / 2) * tiles, 6);
    }),
  );
});

describe('views', () => {
  test('the middle is in the middle, and a corner is a corner', () => {
    fc.assert(
      fc.property(view, (of) => {
        const bounds = boundsOf(of);
        const middle = spotIn(bounds, project(of.centre));
        expect(middle.x).toBeCloseTo(0.5, 6);
        expect(middle.y).toBeCloseTo(0.5, 6);
        expect(spotIn(bounds, { x: bounds.west, y: bounds.north })).toEqual({ x: 0, y: 0 });
      }),
    );
  });

  test('there and back again is where one was', () => {
    fc.assert(
      fc.property(view, (of) => {
        const back = panned(panned(of, 0.5, -0.25), -0.5, 0.25);
        expect(back.centre.latitude).toBeCloseTo(of.centre.latitude, 6);
        expect(back.centre.longitude).toBeCloseTo(of.centre.longitude, 6);
      }),
    );
  });

  test('nobody gets lost at sea: a view stays within, or in the middle of what is smaller', () => {
    fc.assert(
      fc.property(view, fc.double({ min: -50, max: 50, noNaN: true }), (of, far) => {
        const kept = boundsOf(keptWithin(panned(of, far, -far), denmark));
        const fits = kept.east - kept.west <= denmark.east - denmark.west;
        if (fits) expect(kept.west).toBeGreaterThanOrEqual(denmark.west - 1e-9);
        if (fits) expect(kept.east).toBeLessThanOrEqual(denmark.east + 1e-9);
        else expect(kept.east + kept.west).toBeCloseTo(denmark.east + denmark.west, 9);
      }),
    );
  });

  test('a view that is fitted shows all of it, and one step closer would not', () => {
    fc.assert(
      fc.property(fc.array(inDenmark, { minLength: 2, maxLength: 9 }), (positions) => {
        const around = boundsAround(positions);
        const of = fitted({ width: 600, height: 500 }, around, { closest: 40, widest: 0, air: 1 });
        // Exactly on the edge both are right: `slack` says how far beyond it still counts.
        const isShown = (zoom: number, slack: number) => {
          const bounds = boundsOf({ ...of, zoom });
          const [from, to] = [
            spotIn(bounds, { x: around.west, y: around.north }),
            spotIn(bounds, { x: around.east, y: around.south }),
          ];
          return Math.min(from.x, from.y) >= -slack && Math.max(to.x, to.y) <= 1 + slack;
        };
        expect(isShown(of.zoom, 1e-6)).toBe(true);
        if (of.zoom < 40) expect(isShown(of.zoom + 1, -1e-6)).toBe(false);
      }),
    );
  });

  test('one spot is shown as close as may be', () => {
    const around = boundsAround([{ latitude: 55, longitude: 9 }]);
    expect(fitted({ width: 600, height: 500 }, around, { closest: 15, widest: 7 }).zoom).toBe(15);
    expect(() => boundsAround([])).toThrow(RangeError);
  });
});
