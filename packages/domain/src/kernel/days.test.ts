import fc from 'fast-check';
import { expect, test } from 'vitest';
import { danishClock, danishMoment, dayAfter, daysBetween, isDay } from './days.ts';

const anyMoment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

test('the moment of what a Danish clock shows is within the hour that may come twice', () =>
  fc.assert(
    fc.property(anyMoment, (moment) => {
      const at = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
      const { day, time } = danishClock(at);
      const back = danishMoment(day, time);
      expect(back).not.toBeNull();
      expect([0, 3_600_000]).toContain(at.getTime() - (back?.getTime() ?? NaN));
    }),
  ));

test('days are counted across the nights that are an hour shorter or longer', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test('so many days later and the days between are each other’s inverse', () =>
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: -900, max: 900 }), (moment, days) => {
      const day = danishClock(moment).day;
      expect(daysBetween(day, dayAfter(day, days))).toBe(days);
    }),
  ));

test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-06-31', '1899-12-31'])(
  '%s is no day of the calendar',
  (text) => {
    expect(isDay(text)).toBe(false);
    expect(danishMoment(text, '10:00')).toBeNull();
  },
);

test.each(['24:00', '9:00', '10:60', 'ti', ''])('%s is no time of a clock', (time) => {
  expect(danishMoment('2026-05-01', time)).toBeNull();
});

test('the hour that March leaves out does not exist, and the one that October has twice is the first', () => {
  expect(danishMoment('2027-03-28', '02:00')).toBeNull();
  expect(danishMoment('2027-03-28', '03:00')?.toISOString()).toBe('2027-03-28T01:00:00.000Z');
  expect(danishMoment('2027-10-31', '02:15')?.toISOString()).toBe('2027-10-31T00:15:00.000Z');
});
