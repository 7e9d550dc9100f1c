import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../kernel/positions.ts';
import { addressKey, alike, metresApart, mostAlike, type PlaceFacts } from './index.ts';

const AABY = { latitude: 56.1538, longitude: 10.1634 };
const place = (facts: Partial<PlaceFacts>): PlaceFacts =>
  Object.freeze({
    name: 'Åby Bibliotek',
    street: 'Ludvig Feilbergs Vej 7',
    postcode: '8230',
    position: AABY,
    ...facts,
  });
const moved = (north: number) => ({ ...AABY, latitude: AABY.latitude + north / 111_195 });

const words = fc.constantFrom(
  'Åby',
  'Bibliotek',
  'Biblioteket',
  'Kulturhuset',
  'Frivilligcenter',
  'Sønderborg',
  'i',
  '12',
);
const anyPlace: fc.Arbitrary<PlaceFacts> = fc.record({
  name: fc.oneof(
    fc.array(words, { maxLength: 4 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary' }),
  ),
  street: fc.constantFrom('', 'Nørregade 3', 'Nørregade 3, st.', 'Gl. Byvej 10 A'),
  postcode: fc.constantFrom('', '8230', '8000'),
  position: fc.option(
    fc.record({
      latitude: fc.double({ min: 56.15, max: 56.17, noNaN: true }),
      longitude: fc.double({ min: 10.15, max: 10.2, noNaN: true }),
    }),
  ),
});

describe('two places', () => {
  test('are as alike asked the other way round', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        expect(alike(one, other)).toEqual(alike(other, one));
      }),
    );
  });

  test('one is most like itself', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const found = alike(one, other);
        if (!found) return;
        expect(alike(one, one)?.likeness).toBeGreaterThanOrEqual(found.likeness);
      }),
    );
  });

  test.each<[string, Partial<PlaceFacts>, readonly string[] | null]>([
    [
      'written otherwise',
      { name: 'Biblioteket i Aaby', street: 'Ludvig Feilbergsvej 7' },
      ['name', 'address', 'near'],
    ],
    ['a few streets away, by another map', { position: moved(700), street: '' }, ['name']],
    ['with a letter wrong', { name: 'Åby Bibliotk' }, ['name', 'address', 'near']],
    ['without position and address, with the postcode', { position: null, street: '' }, ['name']],
    [
      'of the same name in another town',
      { position: { latitude: 55.4, longitude: 10.39 }, street: '', postcode: '5000' },
      null,
    ],
    ['of the same name, and nothing else known', { position: null, street: '', postcode: '' }, null],
    [
      'another house in the same town',
      { name: 'Hasle Bibliotek', position: moved(1500), street: 'Herredsvej 15', postcode: '8210' },
      null,
    ],
    ['another room in the same house', { name: 'Frivilligcenter Aarhus' }, null],
  ])('%s', (_how, facts, because) => {
    expect(alike(place({}), place(facts))?.because ?? null).toEqual(because);
  });
});

test('of many the most alike comes first, and five at most', () => {
  const many = [0, 50, 300, 900, 1500, 1900].map((north) => place({ position: moved(north), street: '' }));
  const found = mostAlike(place({}), many.toReversed());
  expect(found).toHaveLength(5);
  expect(found.map(({ metres }) => metres)).toEqual(
    found.map(({ metres }) => metres).toSorted((a, b) => Number(a) - Number(b)),
  );
});

test('metres within a town are those of the sphere', () => {
  const near = fc.record({
    latitude: fc.double({ min: 55, max: 55.05, noNaN: true }),
    longitude: fc.double({ min: 9, max: 9.1, noNaN: true }),
  });
  fc.assert(
    fc.property(near, near, (one, other) => {
      const metres = metresApart({ position: one }, { position: other });
      expect(Math.abs(Number(metres) - distanceKm(one, other) * 1000)).toBeLessThan(2);
    }),
  );
});

test('an address is a street and a number, however it is written', () => {
  expect(addressKey('NØRREGADE 12, st.')).toBe(addressKey('Nørregade 12'));
  expect(addressKey('Gl. Byv. 3')).toBe('gammelbyvej3');
  expect(addressKey('Nørregade 12')).not.toBe(addressKey('Nørregade 12 A'));
  expect(addressKey('Torvet')).toBe('');
  expect(addressKey('12')).toBe('');
});
