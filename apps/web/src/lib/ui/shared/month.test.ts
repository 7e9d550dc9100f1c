import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthAnswer, monthParts } from './month.ts';

test('a month that was given comes back as its two halves', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const year = fc.integer({ min: 1000, max: 9999 });
  fc.assert(
    fc.property(month, year, (m, y) => {
      const answer = monthAnswer(String(m), ` ${y} `);
      expect(answer.kind === 'given' && monthParts(answer.value)).toEqual({
        month: String(m).padStart(2, '0'),
        year: String(y),
      });
    }),
  );
});

test('whatever is typed is given, empty or unclear, and given only as YYYY-MM', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (month, year) => {
      const answer = monthAnswer(month, year);
      if (answer.kind === 'given') expect(answer.value).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
    }),
  );
});

test.each([
  ['', '2022'],
  ['03', ''],
  ['13', '2022'],
  ['0', '2022'],
  ['03', '22'],
  ['marts', '2022'],
])('month %j and year %j are unclear', (month, year) => {
  expect(monthAnswer(month, year)).toEqual({ kind: 'unclear' });
});

test('two empty halves are no answer', () => {
  expect(monthAnswer('', ' ')).toEqual({ kind: 'empty' });
});

test('what is not a month has no halves', () => {
  for (const value of [null, undefined, '', '2022', '2022-3', 'x2022-03']) {
    expect(monthParts(value)).toEqual({ month: '', year: '' });
  }
});
