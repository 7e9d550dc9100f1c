import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS } from './areas.ts';
import { findMunicipality, isMunicipalityCode, MUNICIPALITIES, municipality } from './municipalities.ts';
import { regionOf } from './regions.ts';
import { sharedFile } from '@samskab/testing';
import { goldenAnswers } from './testing/golden-answers.ts';

// Any units of UTF-16, so also halves of pairs.
const anyText = fc
  .array(fc.oneof(fc.nat(0x1ff), fc.nat(0xffff)))
  .map((units) => String.fromCharCode(...units));
const anyMunicipality = fc.constantFrom(...MUNICIPALITIES);

test('there are 98 municipalities, with codes, names and letters of their own', () => {
  expect(MUNICIPALITIES).toHaveLength(98);
  for (const of of ['code', 'name', 'letters'] as const)
    expect(new Set(MUNICIPALITIES.map((one) => one[of])).size).toBe(98);
  for (const { code, letters } of MUNICIPALITIES) {
    expect(code).toMatch(/^0[1-8]\d\d$/);
    expect(letters).toMatch(/^[A-ZÆØÅ]{3}$/);
  }
});

test('they stand in Danish order, in which aa comes last', () => {
  const names = MUNICIPALITIES.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['Albertslund', 'Allerød']);
  expect(names.slice(-5)).toEqual(['Vordingborg', 'Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
});

test('the three letters can be read: they begin the name and come in its order', () => {
  const unreadable = MUNICIPALITIES.filter(
    ({ name, letters }) => !new RegExp(`^${[...letters].join('.*')}`, 'i').test(name),
  );
  expect(unreadable).toEqual([]);
});

test('Christiansø belongs to no municipality', () => {
  expect(municipality('0411')).toBeNull();
  expect(isMunicipalityCode('0411')).toBe(false);
});

// Danmarks Statistik, Regioner, landsdele og kommuner, v1:2007.
test.each([
  ['DK011', 4],
  ['DK012', 13],
  ['DK013', 11],
  ['DK014', 1],
  ['DK021', 5],
  ['DK022', 12],
  ['DK031', 10],
  ['DK032', 12],
  ['DK041', 8],
  ['DK042', 11],
  ['DK050', 11],
])('landsdel %s has %i municipalities', (nuts3, count) => {
  expect(MUNICIPALITIES.filter((one) => one.nuts3 === nuts3)).toHaveLength(count);
});

test('a landsdel lies inside one region, as NUTS has it', () => {
  const regions = { DK01: '1084', DK02: '1085', DK03: '1083', DK04: '1082', DK05: '1081' };
  const elsewhere = MUNICIPALITIES.filter(
    ({ code, nuts3 }) =>
      regionOf(code, '2026-12-31')?.code !== regions[nuts3.slice(0, 4) as keyof typeof regions],
  );
  expect(elsewhere).toEqual([]);
});

describe('areas for anonymity', () => {
  test.each(AREAS)('$name hides its municipality among at least five', (area) => {
    expect(MUNICIPALITIES.filter((one) => one.area === area).length).toBeGreaterThanOrEqual(5);
  });

  test('each municipality has one, also Bornholm', () => {
    for (const one of MUNICIPALITIES) expect(AREAS).toContain(one.area);
    expect(municipality('0400')?.area.place).toBe('i Vest- og Sydsjælland eller på Bornholm');
  });
});

describe('finding by name', () => {
  test.each(goldenAnswers('municipality-names.txt'))('%j is %s', (text, code) => {
    expect(findMunicipality(text)?.code ?? null).toBe(code);
  });

  test('finds each by its name and its official name, in capitals, with blanks for hyphens, in either Unicode form', () => {
    fc.assert(
      fc.property(
        anyMunicipality,
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        fc.boolean(),
        ({ code, name, officialName }, form, official, capitals) => {
          const written = (official ? officialName : name).normalize(form).replaceAll('-', ' ');
          expect(findMunicipality(capitals ? written.toUpperCase() : `  ${written} `)?.code).toBe(code);
        },
      ),
    );
  });

  test('answers null or a municipality whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findMunicipality(text);
        expect(found === null || MUNICIPALITIES.includes(found)).toBe(true);
      }),
    );
  });
});

const table = sharedFile('geo-dk/kommuner.csv');
describe.runIf(table)('against the official table', () => {
  const rows = (table ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));

  test('codes, names, regions and centres are the same', () => {
    const ours = MUNICIPALITIES.toSorted((a, b) => a.code.localeCompare(b.code));
    const theirs = rows.filter(([code]) => code !== '0411');
    expect(ours.map(({ code }) => code)).toEqual(theirs.map(([code]) => code));
    for (const [index, [, name = '', region, , , longitude, latitude]] of theirs.entries()) {
      const own = ours[index];
      // The table has "Høje Taastrup"; the municipality writes itself with a hyphen.
      expect(own?.name.replace('Høje-', 'Høje ')).toBe(name);
      expect(regionOf(own?.code ?? '', '2026-01-01')?.code).toBe(region);
      expect(own?.centre.longitude).toBeCloseTo(Number(longitude), 1.9);
      expect(own?.centre.latitude).toBeCloseTo(Number(latitude), 1.9);
    }
  });
});

const libraries = sharedFile('libraries-dk/folkebiblioteker.csv');
test.runIf(libraries)('finds the municipality of every public library by its name', () => {
  const rows = (libraries ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const known = rows.filter(([, , code]) => code !== '');
  expect(known.length).toBeGreaterThan(80);
  expect(known.map(([, , , name = '']) => [name, findMunicipality(name)?.code])).toEqual(
    known.map(([, , code, name]) => [name, code]),
  );
});
