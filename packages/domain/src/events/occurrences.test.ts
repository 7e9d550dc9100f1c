import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { danishClock } from '../kernel/days.ts';
import { danishStart, occurrencesOf } from './occurrences.ts';
import { seriesDays } from './series-days.ts';
import type { Series } from './series.ts';
import { anyDay, anySeries } from './testing/series.ts';

const weekly: Series = Object.freeze<Series>({
  first: '2026-10-08',
  time: '19:00',
  minutes: 120,
  rhythm: { every: 'week', step: 1, on: [4] },
  notIn: [],
  until: null,
  times: null,
  except: [],
  cancelled: [],
  moved: [],
});
const moments = (series: Series, from: string, to: string) =>
  occurrencesOf(series, { from, to }).map(({ startsAt }) => startsAt.toISOString());

test('seven in the evening stays seven in the evening over the nights in which the clocks change', () => {
  expect(moments(weekly, '2026-10-15', '2026-10-31')).toEqual([
    '2026-10-15T17:00:00.000Z',
    '2026-10-22T17:00:00.000Z',
    '2026-10-29T18:00:00.000Z',
  ]);
  expect(moments(weekly, '2027-03-20', '2027-04-02')).toEqual([
    '2027-03-25T18:00:00.000Z',
    '2027-04-01T17:00:00.000Z',
  ]);
});

test('half past two in the night that has no such hour is half past three, and only then', () => {
  const nightly: Series = {
    ...weekly,
    first: '2027-03-27',
    time: '02:30',
    rhythm: { every: 'day', step: 1 },
  };
  const clocks = occurrencesOf(nightly, { from: '2027-03-27', to: '2027-03-29' }).map(
    ({ startsAt }) => danishClock(startsAt).time,
  );
  expect(clocks).toEqual(['02:30', '03:30', '02:30']);
});

test('moments are those of Temporal, also in the hours that are missing or come twice', () =>
  fc.assert(
    fc.property(
      fc.oneof(anyDay, fc.constantFrom('2025-03-30', '2026-03-29', '2026-10-25', '2027-10-31')),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (day, hour, minute) => {
        const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
        const other = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/Copenhagen');
        expect(danishStart(day, time).getTime()).toBe(other.epochMilliseconds);
      },
    ),
  ));

test('one that is moved keeps its name, one that is called off stays, one that is excepted is gone', () => {
  const changed: Series = {
    ...weekly,
    except: ['2026-10-15'],
    cancelled: [{ day: '2026-10-22', why: 'Ferie' }],
    moved: [{ day: '2026-10-29', to: '2026-10-30', time: '17:00' }],
  };
  expect(
    occurrencesOf(changed, { from: '2026-10-08', to: '2026-10-31' }).map(
      ({ occurrence, startsAt, cancelled, moved }) => [occurrence, danishClock(startsAt), cancelled, moved],
    ),
  ).toEqual([
    ['2026-10-08', { day: '2026-10-08', time: '19:00' }, false, false],
    ['2026-10-22', { day: '2026-10-22', time: '19:00' }, true, false],
    ['2026-10-29', { day: '2026-10-30', time: '17:00' }, false, true],
  ]);
});

test('across midnight it ends on the next day', () => {
  const [night] = occurrencesOf(
    { ...weekly, time: '22:00', minutes: 240 },
    { from: '2026-10-08', to: '2026-10-08' },
  );
  expect(night && danishClock(night.endsAt)).toEqual({ day: '2026-10-09', time: '02:00' });
});

test('there are never more than are asked for, and each is a day of the rhythm by the same clock', () =>
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 30 }), (series, most) => {
      const all = { ...series, cancelled: [], moved: [], time: '19:00' };
      const found = occurrencesOf(all, { from: series.first, to: '2031-01-01', most });
      expect(found.map(({ occurrence }) => occurrence)).toEqual(
        [...seriesDays(series, series.first, '2031-01-01')].slice(0, most),
      );
      for (const { occurrence, startsAt } of found)
        expect(danishClock(startsAt)).toEqual({ day: occurrence, time: '19:00' });
    }),
    { numRuns: 30 },
  ));
