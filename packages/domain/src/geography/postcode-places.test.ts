import { expect, test } from 'vitest';
import { distanceKm, isInDenmark } from '../kernel/positions.ts';
import { MUNICIPALITIES } from './municipalities.ts';
import { findPlace, placeOfPostcode, TOWNS, townNear } from './postcode-places.ts';
import { POSTCODE_ROWS } from './postcode-rows.ts';

const CODES = POSTCODE_ROWS.split('|').map((row) => row.slice(0, 4));

test('every postcode has a place in Denmark, and is found by its code and by its town', () => {
  for (const code of CODES) {
    const place = placeOfPostcode(code);
    expect(place && isInDenmark(place.position)).toBe(true);
    expect(findPlace(code)).toEqual(place);
    expect(findPlace(place?.name.slice(5) ?? '')).not.toBeNull();
  }
});

// The centres of municipalities are of another source (DAGI): a town that has the name of its municipality is in it.
test('a town is in the municipality that is called after it', () => {
  const together = MUNICIPALITIES.flatMap(({ name, centre }) => {
    const place = findPlace(name);
    return place && /^\d/.test(place.name) ? [distanceKm(place.position, centre)] : [];
  });
  expect(together.length).toBeGreaterThan(60);
  expect(Math.max(...together)).toBeLessThan(31);
});

// Measured on a map by hand: distances from the town hall square of Copenhagen by Rådhuspladsen 55.676, 12.569.
test.each([
  ['9990', 258],
  ['4874', 130],
  ['3700', 150],
  ['6700', 262],
  ['8000', 157],
  ['2800', 11],
])('postcode %s lies about %i km from Copenhagen', (code, km) => {
  const place = placeOfPostcode(code);
  expect(
    place && Math.abs(distanceKm(place.position, { latitude: 55.676, longitude: 12.569 }) - km),
  ).toBeLessThan(12);
});

test('known towns are where they are, also those whose name is found twice', () => {
  const known = [
    ['Viby Jylland', 56.13, 10.16],
    ['4573', 55.91, 11.6],
    ['Ejby', 55.43, 9.93],
    ['Anholt', 56.71, 11.53],
    ['Skagen', 57.72, 10.58],
    ['Rønne', 55.1, 14.7],
  ] as const;
  for (const [name, latitude, longitude] of known) {
    const place = findPlace(name);
    expect(place && distanceKm(place.position, { latitude, longitude })).toBeLessThan(3);
  }
});

test('what is no place is none', () => {
  for (const text of ['', ' ', '0000', '12345', '<script>', 'Danmark', '🏠', '-1', 'a'.repeat(5000)])
    expect(findPlace(text)).toBeNull();
});

test('the town that is nearest to the middle of a town is that town', () => {
  expect(TOWNS.length).toBeGreaterThan(300);
  for (const { position } of TOWNS)
    expect(distanceKm(findPlace(townNear(position))?.position ?? position, position)).toBeLessThan(2);
});
