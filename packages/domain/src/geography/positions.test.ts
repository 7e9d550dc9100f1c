import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MUNICIPALITIES } from './municipalities.ts';
import { distanceKm, isInDenmark, readPosition } from './positions.ts';

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('the centre of every municipality is in Denmark, and the other way round it is told to be swapped', () => {
  for (const { centre } of MUNICIPALITIES) {
    expect(isInDenmark(centre)).toBe(true);
    expect(readPosition(centre.longitude, centre.latitude)).toEqual({
      ok: false,
      error: { code: 'swapped' },
    });
  }
});

test('the corners of the country are inside, and its neighbours are not', () => {
  // Skagen, Gedser, Christiansø, Blåvand
  for (const [north, east] of [
    [57.75, 10.66],
    [54.56, 11.97],
    [55.32, 15.19],
    [55.56, 8.07],
  ] as const)
    expect(isInDenmark({ latitude: north, longitude: east })).toBe(true);
  // Gothenburg, Hamburg, Stockholm, Oslo
  for (const [north, east] of [
    [57.9, 11.97],
    [53.55, 9.99],
    [59.33, 18.07],
    [59.91, 10.75],
  ] as const)
    expect(isInDenmark({ latitude: north, longitude: east })).toBe(false);
});

test('distances are a metric: nothing to itself, the same both ways, never shorter by a detour', () =>
  fc.assert(
    fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 3);
      // On the other side of the earth the haversine is only sure to a tenth of a metre.
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
    }),
  ));

test('a degree of latitude is 111.195 km on this sphere, everywhere', () =>
  fc.assert(
    fc.property(
      fc.double({ min: -89, max: 89, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (latitude, longitude) => {
        const north = { latitude: latitude + 1, longitude };
        expect(distanceKm({ latitude, longitude }, north)).toBeCloseTo(111.195, 2);
      },
    ),
  ));
