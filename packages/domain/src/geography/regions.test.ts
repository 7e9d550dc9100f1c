import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MUNICIPALITIES } from './municipalities.ts';
import { REGIONS, regionOf, regionsAt } from './regions.ts';

const aDay = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const anyCode = fc.constantFrom(...MUNICIPALITIES.map(({ code }) => code));

// How many municipalities each has; published by Danske Regioner, and for 2027 in overgangsloven's remarks.
test.each([
  ['2007-01-01', { '1081': 11, '1082': 19, '1083': 22, '1084': 29, '1085': 17 }],
  ['2026-12-31', { '1081': 11, '1082': 19, '1083': 22, '1084': 29, '1085': 17 }],
  ['2027-01-01', { '1081': 11, '1082': 19, '1083': 22, oestdanmark: 46 }],
  ['2027-01', { '1081': 11, '1082': 19, '1083': 22, oestdanmark: 46 }],
])('on %s the municipalities are shared out as published', (date, expected) => {
  const counts: Record<string, number> = {};
  for (const { code } of MUNICIPALITIES) {
    const region = regionOf(code, date)?.code ?? 'none';
    counts[region] = (counts[region] ?? 0) + 1;
  }
  expect(counts).toEqual(expected);
});

test('since 2007 every municipality is in one region of the day, and the west never moves', () => {
  fc.assert(
    fc.property(aDay('2007-01-01', '2060-12-31'), anyCode, (day, code) => {
      const region = regionOf(code, day);
      expect(regionsAt(day)).toContain(region);
      const east = Number(code) <= 400;
      expect(['1084', '1085', 'oestdanmark'].includes(region?.code ?? '')).toBe(east);
      expect(region?.code === 'oestdanmark').toBe(east && day >= '2027-01-01');
    }),
  );
});

test('before 2007 there were none', () => {
  expect(regionsAt('2006-12-31')).toEqual([]);
  expect(regionOf('0101', '2006-12')).toBeNull();
});

test('a code that is no municipality is in no region', () => {
  expect(regionOf('0411', '2026-01-01')).toBeNull();
});

test('a region that took the place of others begins the day they end', () => {
  const byCode = new Map(REGIONS.map((region) => [region.code, region]));
  for (const { validFrom, formedFrom } of REGIONS)
    for (const code of formedFrom) expect(byCode.get(code)?.validUntil).toBe(validFrom);
});

describe('what is no date is a defect', () => {
  test.each(['', '2026', '2026-13', '2026-1-1', '2026-01-32', '01-01-2027', '2026-01-01T00:00Z'])(
    '%j',
    (text) => {
      expect(() => regionsAt(text)).toThrow(RangeError);
      expect(() => regionOf('0101', text)).toThrow(RangeError);
      expect(() => regionOf('0411', text)).toThrow(RangeError);
    },
  );
});
