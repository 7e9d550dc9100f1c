import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES, OTHER_COUNTRY_NAMES } from './country-codes.ts';
import { countriesIn, countryName, findCountry, isCountryCode } from './countries.ts';
import { goldenAnswers } from './testing/golden-answers.ts';

// Any units of UTF-16, so also halves of pairs.
const anyText = fc
  .array(fc.oneof(fc.nat(0x1ff), fc.nat(0xffff)))
  .map((units) => String.fromCharCode(...units));
const anyCode = fc.constantFrom(...COUNTRY_CODES);

test('there are the 249 codes of ISO 3166-1, and Kosovo', () => {
  expect(COUNTRY_CODES).toHaveLength(250);
  expect(new Set(COUNTRY_CODES).size).toBe(250);
  expect(COUNTRY_CODES).toEqual(COUNTRY_CODES.toSorted());
  expect(COUNTRY_CODES).toContain('XK');
});

const ISO_TABLE = '/usr/share/zoneinfo/iso3166.tab';
const hasTable = existsSync(ISO_TABLE);
if (!hasTable) console.log(`Left out: the codes against the tz database, because ${ISO_TABLE} is not there.`);
test.runIf(hasTable)('they are the codes of the tz database', () => {
  const lines = readFileSync(ISO_TABLE, 'utf8').split('\n');
  const codes = lines.filter((line) => /^[A-Z]{2}\t/.test(line)).map((line) => line.slice(0, 2));
  expect(COUNTRY_CODES.filter((code) => code !== 'XK')).toEqual(codes.toSorted());
});

describe('finding by name', () => {
  test.each(goldenAnswers('country-names.txt'))('%j is %s', (text, code) => {
    expect(findCountry(text)).toBe(code);
  });

  test('finds each country by its Danish and its English name, however the capitals are', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom('da', 'en'), fc.boolean(), (code, language, capitals) => {
        const name = countryName(code, language) ?? '';
        expect(name).not.toBe('');
        expect(
          findCountry(capitals ? name.toLocaleUpperCase(language) : name.toLocaleLowerCase(language)),
        ).toBe(code);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds each of the other names, and they are names of real countries', () => {
    const written = Object.entries(OTHER_COUNTRY_NAMES).flatMap(([code, names]) =>
      names.map((name) => [name, code]),
    );
    expect(written.map(([name = '']) => [name, findCountry(name)])).toEqual(written);
    expect(Object.keys(OTHER_COUNTRY_NAMES).filter((code) => !isCountryCode(code))).toEqual([]);
  });

  test('answers null or a code whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findCountry(text);
        expect(found === null || isCountryCode(found)).toBe(true);
      }),
    );
  });
});

test('the list for choosing has every country once, in the order of its language', () => {
  for (const language of ['da', 'en'] as const) {
    const countries = countriesIn(language);
    expect(countries.map(({ code }) => code).toSorted()).toEqual(COUNTRY_CODES);
    expect(countries.every(({ code, name }) => name === countryName(code, language))).toBe(true);
  }
  const danish = countriesIn('da').map(({ code }) => code);
  expect(danish.indexOf('ZW')).toBeLessThan(danish.indexOf('AT')); // Zimbabwe, Østrig
});
