import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  A_DAY,
  eveningsOf,
  isEvening,
  isOpenAt,
  readHours,
  WEEKDAYS,
  writeHours,
  type OpenSpan,
} from './hours.ts';

const weekday = fc.constantFrom(...WEEKDAYS);
/** The stretches of one day: begun at different minutes, none longer than until the next begins. */
const spansOf = weekday.chain((day) =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: A_DAY - 1 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: A_DAY }),
    )
    .map(([begins, last]): readonly OpenSpan[] => {
      const from = begins.toSorted((a, b) => a - b);
      return from.map((at, n) => ({ day, from: at, to: from[n + 1] ?? at + last }));
    }),
);

test('what is written is read again, also across midnight', () =>
  fc.assert(
    fc.property(spansOf, (spans) => {
      const day = spans[0]?.day ?? 1;
      // A whole day that does not begin at midnight, and what begins when it ends, are written alike.
      fc.pre(spans.every(({ from, to }) => to - from < A_DAY || from === 0));
      expect(readHours(day, writeHours(spans, day))).toEqual({ ok: true, value: spans });
    }),
  ));

test('open is what a naive count of minutes says', () =>
  fc.assert(
    fc.property(spansOf, weekday, fc.integer({ min: 0, max: A_DAY - 1 }), (spans, day, minute) => {
      const week = 7 * A_DAY;
      const open = new Set(
        spans.flatMap((span) =>
          Array.from(
            { length: span.to - span.from },
            (_, n) => ((span.day - 1) * A_DAY + span.from + n) % week,
          ),
        ),
      );
      expect(isOpenAt(spans, day, minute)).toBe(open.has((day - 1) * A_DAY + minute));
    }),
    { numRuns: 40 },
  ));

test.each([
  ['10-18', [[600, 1080]]],
  ['kl. 10.00 – 18.00', [[600, 1080]]],
  ['10:30 til 16', [[630, 960]]],
  [
    '9-12 og 15-22',
    [
      [540, 720],
      [900, 1320],
    ],
  ],
  [
    '15-22; 9-12',
    [
      [540, 720],
      [900, 1320],
    ],
  ],
  ['18–02', [[1080, 1560]]],
  ['0-24', [[0, 1440]]],
  ['hele døgnet', [[0, 1440]]],
  ['Lukket', []],
  ['', []],
])('"%s" is read', (written, spans) => {
  const read = readHours(3, written);
  expect(read.ok && read.value.map(({ from, to }) => [from, to])).toEqual(spans);
});

test.each(['10', 'mandag', '24-25', '10-18 19', '10-99', '10.75-12', '-10', '1-2,3-4,5-6,7-8,9-10'])(
  '"%s" is no time',
  (written) => expect(readHours(1, written)).toEqual({ ok: false, error: { code: 'notTimes' } }),
);

test('two stretches that overlap are told, those that meet are not', () => {
  expect(readHours(1, '9-12, 11-13')).toMatchObject({ ok: false, error: { code: 'overlap' } });
  expect(readHours(1, '9-12, 12-13').ok).toBe(true);
});

test('an evening is an hour between 17 and 22, on its own day', () => {
  const evenings = eveningsOf([
    { day: 1, from: 600, to: 1080 },
    { day: 2, from: 600, to: 1079 },
    { day: 4, from: 1320, to: 1560 },
  ]);
  expect(WEEKDAYS.filter((day) => isEvening(evenings, day))).toEqual([1]);
});
