import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFile } from '@samskab/testing';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cprBirthDate, findCpr, hasModulus11, maskCpr } from './cpr.ts';

const testNumbers = sharedFile('danish/cpr_vectors.json');

interface Vector {
  readonly input: string;
  readonly digits: string;
  readonly format_ok: boolean;
  readonly date_ok?: boolean;
  readonly birth_date?: string | null;
  readonly mod11_ok?: boolean;
}

// The two patterns of the law section, as they stand there: everything they find must be found.
const STRICT = /(?<!\d)(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d{2}[ ]?[-–]?[ ]?\d{4}(?!\d)/;
const LOOSE =
  /(?<!\d)(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[ ./]?(0[1-9]|1[0-2])[ ./]?\d{2}[ .]?[-–]?[ .]?\d{4}(?!\d)/;

const two = (value: number) => String(value).padStart(2, '0');
/** Numbers with a real date of birth and the serial 0000, which is not issued. */
const aNumber = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.nat(99),
    replaced: fc.boolean(),
  })
  .map(({ day, month, year, replaced }) => `${two(replaced ? day + 60 : day)}${two(month)}${two(year)}0000`);
const digitsWrittenAnyhow = fc
  .tuple(
    aNumber,
    fc.array(fc.constantFrom('', '', ' ', '-', '–', '.', '/', ' - ', '\u200b', '\u0301'), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(
    ([number, [first, second, third]]) =>
      `${number.slice(0, 2)}${first}${number.slice(2, 4)}${second}${number.slice(4, 6)}${third}${number.slice(6)}`,
  );
const aPart = fc.oneof(
  { weight: 4, arbitrary: digitsWrittenAnyhow },
  { weight: 4, arbitrary: fc.constantFrom(...'0159 -–./_\u200b\u00ad\u00a0٠１\u0301¹a●') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const anyText = fc.array(aPart, { maxLength: 12 }).map((parts) => parts.join(''));

/** The digits 0–9 in every writing system that this machine knows, from its own locale data. */
const digitSets = Intl.supportedValuesOf('numberingSystem')
  .map((system) =>
    [...'0123456789'].map((digit) => new Intl.NumberFormat(`en-u-nu-${system}`).format(Number(digit))),
  )
  .filter((digits) => digits.every((digit) => /^\p{Nd}$/u.test(digit)));

const confidences = (text: string) => findCpr(text).map((finding) => finding.confidence);

describe('the published rules', () => {
  test.skipIf(testNumbers === null)('agree with the test numbers on date and modulus 11', () => {
    const vectors = JSON.parse(testNumbers ?? '[]') as readonly Vector[];
    const ours = vectors.map(({ input, digits, format_ok }) => ({
      input,
      found: confidences(input),
      date: format_ok ? cprBirthDate(digits) : null,
      check: format_ok ? hasModulus11(digits) : false,
    }));
    const theirs = vectors.map(({ input, format_ok, date_ok, birth_date, mod11_ok }) => ({
      input,
      // A number without a real date is still refused when it is written as one.
      found: format_ok && (date_ok || STRICT.test(input)) ? ['certain'] : [],
      date: birth_date ?? null,
      check: mod11_ok ?? false,
    }));
    expect(ours).toEqual(theirs);
  });

  // CPR-kontoret, Personnummeret i CPR-systemet: seventh digit, two-digit years, full years.
  test.each([
    ['0', '00', 1900],
    ['3', '99', 1999],
    ['4', '36', 2036],
    ['4', '37', 1937],
    ['5', '57', 2057],
    ['5', '58', 1858],
    ['8', '99', 1899],
    ['9', '36', 2036],
    ['9', '37', 1937],
  ])('seventh digit %s and year %s mean %d', (seventh, year, full) => {
    expect(cprBirthDate(`0101${year}${seventh}000`)).toBe(`${full}-01-01`);
  });

  test('the 29th of February exists in leap years only', () => {
    expect(cprBirthDate('2902005000')).toBe('2000-02-29');
    expect(cprBirthDate('2902000000')).toBeNull();
  });

  test('a replacement number keeps its date of birth', () => {
    expect(cprBirthDate('6101900000')).toBe('1990-01-01');
    expect(findCpr('610190-0000')).toMatchObject([{ confidence: 'certain', realDate: true }]);
  });
});

describe('finding', () => {
  test('finds at least what the two patterns of the law section find', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(LOOSE.test(text));
        expect(findCpr(text)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is certain about the usual way of writing, whatever stands around it', () => {
    fc.assert(
      fc.property(aNumber, fc.constantFrom('-', '–', ' - ', ' – '), fc.lorem(), (number, dash, words) => {
        const text = `${words} ${number.slice(0, 6)}${dash}${number.slice(6)}, ${words}`;
        expect(STRICT.test(text)).toBe(true);
        expect(findCpr(text)).toMatchObject([{ start: words.length + 1, confidence: 'certain' }]);
      }),
    );
  });

  test('reads the digits of every script', () => {
    expect(digitSets.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(aNumber, fc.constantFrom(...digitSets), (number, digits) => {
        const text = [...number].map((digit) => digits[Number(digit)]).join('');
        expect(findCpr(text)).toMatchObject([{ start: 0, end: text.length, confidence: 'certain' }]);
      }),
      { numRuns: 500 },
    );
  });

  test('sees through invisible signs anywhere in the number', () => {
    const invisible = fc.constantFrom('', '\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\ufe0f\u20e3');
    fc.assert(
      fc.property(aNumber, fc.array(invisible, { minLength: 10, maxLength: 10 }), (number, between) => {
        const text = [...number].map((digit, place) => digit + (between[place] ?? '')).join('');
        expect(confidences(`Nr. ${text}.`)).toEqual(['certain']);
        expect(maskCpr(text).replaceAll(/[^●]/gu, '')).toBe('●'.repeat(10));
      }),
    );
  });

  test.each([
    '010190-0000',
    '0101900000',
    '010190 0000',
    '010190 - 0000',
    '010190–0000',
    '01.01.90-0000',
    '01/01/90-0000',
    '01-01-90-0000',
    '010190/5678',
    '010190_0000',
    '01. 01. 90-0000',
    '010190\u00a00000',
    '010190\u20110000',
    '０１０１９０－００００',
    '010190-0000¹',
    'cpr0101900000',
    '(010190-0000)',
    '1)010190-0000',
    'sag 0101900000',
    '010190-\n0000',
    '010190\n-0000',
    '010190 -\r\n    0000',
    '01.01.90-\n0000',
    '0101\n90-0000',
    'CPR-nr.: 010190\n0000',
    'Personnummer 010190\u20280000',
  ])('is certain about %s', (text) => {
    expect(confidences(text)).toEqual(['certain']);
  });

  test.each([
    '01.02.24 1430',
    '01/02/24 0915',
    'den 010224 1430',
    'd. 010224 1430',
    '01.02.19-2023',
    '01 01 90 5678',
    'konto 0101900000',
    'Reg. 9570 konto 0101900000',
    '9570 0101900000',
    'P-nummer 1012345678',
    'P-nr.: 1012345678',
    'Sagsnr. 0101190000',
    'J.nr. 0101190000',
    'ISBN 1107012345',
    '1012345678 kr.',
    'https://example.org/a/1012345678',
    'Faktura nr. 1012345678',
    '121045.1234',
    '0.1012345678',
    'sum 6dd3fe8511930000',
    '010190\n0000',
    'den 010224\n1430',
  ])('only asks about %s', (text) => {
    expect(confidences(text)).toEqual(['possible']);
  });

  test.each([
    '20304050',
    '+45 20 30 40 50',
    '+4520304050',
    '0045 20304050',
    'CVR 12345678',
    'CVR-nr. 10 12 34 56',
    '5790001234567',
    'EAN 5790 0012 3456 7',
    '9570 12345678',
    '0400-4011625448',
    'DK50 0040 0440 1162 43',
    '01.02.2024 kl. 14.30',
    '01.02.2024 14:30',
    '2019-1234',
    'J.nr. 2019-123456',
    '15.20.00-P20-1-22',
    '2018–2023',
    '1.2.2024',
    '30.000 kr.',
    '1.012.345.678 kr.',
    '400190-0000',
    '321290-0000',
    '011390-0000',
    '010190-000',
    '010190-00000',
    '01\n01\n90-0000',
    '01\n01\n90\n0000',
    '01\n0190 0000',
    '310290\n0000',
    '010190\n\n0000',
    '010190 og\n0000',
    '',
  ])('finds nothing in %s', (text) => {
    expect(findCpr(text)).toEqual([]);
  });
});

describe('masking', () => {
  test('leaves no number, keeps length and every other sign, and is done after one time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskCpr(text);
        expect(findCpr(masked)).toEqual([]);
        expect(maskCpr(masked)).toBe(masked);
        expect(masked).toHaveLength(text.length);
        const changed = Array.from(text, (_, at) => masked.charAt(at)).filter(
          (sign, at) => sign !== text.charAt(at),
        );
        expect(changed.every((sign) => sign === '●')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('hides exactly ten digits of each finding', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of findCpr(text)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end).match(/\p{Nd}/gu)).toHaveLength(10);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps what stands between two numbers', () => {
    expect(maskCpr('010190-0000/020290-0000 og 03 03 90 0000')).toBe(
      '●●●●●●-●●●●/●●●●●●-●●●● og ●● ●● ●● ●●●●',
    );
  });
});

describe('hostile texts', () => {
  test.each([
    ['01', 50_000],
    ['0101900000', 10_000],
    ['010190-', 14_000],
    ['01 01 90 ', 11_000],
    ['0\u200b', 50_000],
    ['0\u0301', 50_000],
    ['010190 - ', 11_000],
    ['http://0101900000', 6_000],
    ['٠١', 50_000],
    ['\ud800', 100_000],
  ])('%j repeated %d times is answered and masked', (part, times) => {
    const masked = maskCpr(part.repeat(times));
    expect(masked).toHaveLength(part.length * times);
    expect(findCpr(masked)).toEqual([]);
  });

  test('the work grows with the length: the search for numbers starts at most once a sign', () => {
    const attempts = (text: string): number => {
      const spy = vi.spyOn(RegExp.prototype, 'exec');
      findCpr(text);
      const count = spy.mock.calls.length;
      spy.mockRestore();
      return count;
    };
    for (const part of ['0101', '010190-0000 ', '01019000001', '0\u200b1']) {
      const [once, fourTimes] = [attempts(part.repeat(500)), attempts(part.repeat(2000))];
      expect(fourTimes).toBeLessThanOrEqual(4 * once + 100);
    }
  });
});

test('the file for the browser needs no package and stays small', () => {
  const files = ['cpr.ts', 'matching-text.ts'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  const imports = files.flatMap((source) => [...source.matchAll(/from '([^']+)'/g)].map((match) => match[1]));
  expect(new Set(imports)).toEqual(new Set(['./matching-text.ts']));
  expect(files.join('').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '').length).toBeLessThan(9_500);
  expect(files.join('')).not.toContain('(?<');
});
