import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCpr, hasModulus11 } from './cpr.ts';
import { sharedFile } from '@samskab/testing';

// Numbers that pass modulus 11 may belong to somebody: they are made here, never written down, and no failure
// of these tests shows one.

const two = (value: number) => String(value).padStart(2, '0');

/** A number with a real date, a century digit and, unless it is issued without one since 2007, a right check digit. */
const aValidNumber = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.nat(99),
    serial: fc.integer({ min: 1, max: 9999 }),
    without: fc.integer({ min: 1, max: 20 }).map((dice) => dice === 1),
  })
  .map(({ day, month, year, serial, without }) => ({
    digits: `${two(day)}${two(month)}${two(year)}${String(serial).padStart(4, '0')}`,
    without,
  }))
  .filter(({ digits, without }) => hasModulus11(digits) !== without);

const FORMS = [
  '{date}-{serial}',
  '{date}{serial}',
  '{date} {serial}',
  '{date} - {serial}',
  '{date}–{serial}',
  '{date}\u00a0{serial}',
  '{date}\u2011{serial}',
  '{day}.{month}.{year}-{serial}',
  '{day}-{month}-{year}-{serial}',
  '{day}/{month}/{year}-{serial}',
  '{day} {month} {year} {serial}',
  '{date}-\n{serial}',
  '{date}\n-{serial}',
  '{date}\n{serial}',
  '{date} -\r\n  {serial}',
] as const;

const AROUND = [
  ['Hendes CPR-nummer er ', ', og hun bor hos sin mor.'],
  ['Borgeren (', ') ringede til os.'],
  ['', ''],
  ['Mødet var den 3. marts 2021. Barnet, ', ', var med.'],
  ['Sagen handler om en ung mand ', '. Han fik 1.200 kr. efter § 18, stk. 2.'],
  ['cpr.nr. ', '\nSagsnr. 21/12345'],
  ['Skrevet i loggen kl. 14.30: ', ' er mødt'],
] as const;

const aText = fc
  .tuple(aValidNumber, fc.constantFrom(...FORMS), fc.constantFrom(...AROUND))
  .map(([{ digits }, form, [before, after]]) => {
    const number = form
      .replace('{date}', digits.slice(0, 6))
      .replace('{day}', digits.slice(0, 2))
      .replace('{month}', digits.slice(2, 4))
      .replace('{year}', digits.slice(4, 6))
      .replace('{serial}', digits.slice(6));
    return { form, start: before.length, end: before.length + number.length, text: before + number + after };
  });

test('at least 99 % of the valid numbers in 2,000 texts are found, in every form they are written in', () => {
  const texts = fc.sample(aText, { numRuns: 2000, seed: 20_261_124 });
  const missed = texts.filter(
    ({ text, start, end }) => !findCpr(text).some((found) => found.start === start && found.end === end),
  );
  const certain = texts.filter(({ text }) => findCpr(text)[0]?.confidence === 'certain');
  console.log(
    `CPR numbers: ${texts.length - missed.length} of 2000 found, ${certain.length} of them certain.`,
  );
  expect(new Set(missed.map(({ form }) => form))).toEqual(new Set());
  expect(missed.length).toBeLessThanOrEqual(20);
  expect(certain.length).toBeGreaterThan(1600);
});

const LIBRARY = [
  'participedia/cases_title_description.csv',
  'participedia/cases_sample_full.csv',
  'participedia/cases_denmark.json',
  'participedia/case_edit_fields.csv',
  'collaborative-governance/cgcdb-60-cases.csv',
];

describe.each(LIBRARY)('the texts of %s', (name) => {
  const text = sharedFile(name);
  test.runIf(text !== null)('have fewer than 0.5 % lines with what is taken for a CPR number', () => {
    const lines = (text ?? '').split('\n').filter((line) => /\p{L}{3}/u.test(line));
    const alarms = lines.filter((line) => findCpr(line).length > 0).length;
    const broken = findCpr(text ?? '').length;
    console.log(`CPR in ${name}: ${alarms} of ${lines.length} lines, ${broken} places in the whole.`);
    expect(alarms / lines.length).toBeLessThan(0.005);
    expect(broken / lines.length).toBeLessThan(0.005);
  });
});
