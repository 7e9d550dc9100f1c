import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { expect, test } from 'vitest';
import { dayAfter, type Day } from '../kernel/days.ts';
import { ruleOf } from './rule.ts';
import { firstDay, seriesDays } from './series-days.ts';
import type { ReadSeries } from './read-sentence.ts';
import { anyDay, anyRhythm, anySeries, naivelyFalls } from './testing/series.ts';

/** Every day from the first on, asked one by one. */
function naiveDays(series: ReadSeries, from: Day, to: Day): readonly Day[] {
  const found: Day[] = [];
  let times = 0;
  for (let day = series.first; day <= to; day = dayAfter(day, 1)) {
    if (series.until !== null && day > series.until) break;
    if (!naivelyFalls(series, day) || series.notIn.includes(Number(day.slice(5, 7)))) continue;
    times += 1;
    if (series.times !== null && times > series.times) break;
    if (day >= from) found.push(day);
  }
  return found;
}

test('days are those that a walk through the calendar finds', () =>
  fc.assert(
    fc.property(anySeries, fc.nat(400), fc.nat(500), (series, skip, length) => {
      const from = dayAfter(series.first, skip);
      const to = dayAfter(from, length);
      expect([...seriesDays(series, from, to)]).toEqual(naiveDays(series, from, to));
    }),
    { numRuns: 60 },
  ));

test('days and moments are those of rrule-temporal for the same rule', () =>
  fc.assert(
    fc.property(anySeries, (series) => {
      const rule = ruleOf(series) ?? '';
      const to = dayAfter(series.first, 500);
      const start = `${series.first.replaceAll('-', '')}T120000`;
      const other = new RRuleTemporal({
        rruleString: `DTSTART;TZID=Europe/Copenhagen:${start}\nRRULE:${rule}`,
      })
        .between(new Date(`${series.first}T00:00:00Z`), new Date(`${to}T23:00:00Z`), true)
        .map((at) => at.toPlainDate().toString());
      expect([...seriesDays(series, series.first, to)]).toEqual(other);
    }),
    { numRuns: 60 },
  ));

test('the first day is the first that the rhythm has when it is counted from there', () =>
  fc.assert(
    fc.property(anyRhythm, anyDay, (rhythm, from) => {
      const first = firstDay(rhythm, [], from);
      fc.pre(first !== null);
      expect(naivelyFalls({ rhythm, first: first ?? '' }, first ?? '')).toBe(true);
      expect([
        ...seriesDays(
          { rhythm, first: first ?? '', notIn: [], until: null, times: 1 },
          '2025-01-01',
          '2040-01-01',
        ),
      ]).toEqual([first]);
    }),
    { numRuns: 40 },
  ));

test('what never ends has as many days as are asked for, and what has no day ends', () => {
  const daily = {
    first: '2026-01-01',
    rhythm: { every: 'day', step: 1 },
    notIn: [],
    until: null,
    times: null,
  } as const;
  expect([...seriesDays(daily, '2026-01-01', '9999-12-31')].length).toBe(36_526);
  const leap = { ...daily, rhythm: { every: 'date', step: 12, on: [31] }, first: '2026-04-01' } as const;
  expect([...seriesDays(leap, '2026-04-01', '9999-12-31')]).toEqual([]);
  expect(
    firstDay({ every: 'date', step: 1, on: [30] }, [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '2026-01-01'),
  ).toBe(null);
});
