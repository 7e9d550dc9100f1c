import { sharedFile } from '@samskab/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsTown, townOfPostcode } from './postcodes.ts';

const listed = sharedFile('geo-dk/postnumre.csv');

test.skipIf(listed === null)('every code of the official list has its town', () => {
  const rows = (listed ?? '').trim().split(/\r?\n/).slice(1);
  expect(rows.length).toBeGreaterThan(590);
  for (const row of rows) {
    const [codes = '', , listedTown = ''] = row.split(',');
    const town = listedTown.replace('Århus', 'Aarhus');
    const [first = '', last = first] = codes.split('-');
    for (const code of [first, last, String(Math.floor((Number(first) + Number(last)) / 2))]) {
      expect(townOfPostcode(code)).toBe(town);
      expect(fitsTown(code, town)).toBe(true);
      expect(fitsTown(code, town.toUpperCase())).toBe(true);
    }
  }
});

test('what is no code has no town, and fits any', () => {
  for (const text of ['', '0000', '999', '80000', '8OOO', ' 8000', 'DK-8000', '9999'])
    expect(townOfPostcode(text)).toBeNull();
  expect(fitsTown('9999', 'Nyby')).toBe(true);
  expect(fitsTown('8000', '')).toBe(true);
  expect(fitsTown('5000', 'Aarhus C')).toBe(false);
  expect(fitsTown('2800', 'Lyngby')).toBe(true);
});

test('any text may be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (postcode, town) => {
      expect(typeof fitsTown(postcode, town)).toBe('boolean');
    }),
  );
});
