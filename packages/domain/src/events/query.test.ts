import fc from 'fast-check';
import { expect, test } from 'vitest';
import { danishClock } from '../kernel/days.ts';
import { dateChanges } from './changes.ts';
import { readCounts, stepped, whoCame } from './attendance.ts';
import {
  EVERYTHING,
  eventAddress,
  isEveningDate,
  readEventQuery,
  WHENS,
  windowOf,
  type EventQuery,
} from './query.ts';
import { weekdayOf } from './series.ts';

const slug = fc.option(fc.constantFrom('0101', 'da', 'youthWellbeing', 'byens-hus', 'ørsted-1'));
const query: fc.Arbitrary<EventQuery> = fc.record({
  when: fc.constantFrom(...WHENS),
  municipality: slug,
  theme: slug,
  language: slug,
  arena: slug,
  community: slug,
  evening: fc.boolean(),
  free: fc.boolean(),
  stepFree: fc.boolean(),
  page: fc.integer({ min: 1, max: 1000 }),
});

test('an address is read as the query it was made of', () =>
  fc.assert(
    fc.property(
      query,
      (of) => void expect(readEventQuery(new URLSearchParams(eventAddress(of)))).toEqual(of),
    ),
  ));

test('an address that says nothing sensible asks for all that comes', () =>
  expect(
    readEventQuery(new URLSearchParams('when=never&page=-1&arena=%27%3B--&evening=yes&municipality=')),
  ).toEqual(EVERYTHING));

test('weekends are Saturday and Sunday, and weeks end with Sunday, also when the clocks change', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }),
      (now) => {
        const today = danishClock(now).day;
        const weekend = windowOf('weekend', now);
        const begins = danishClock(weekend.from ?? now);
        expect(weekdayOf(begins.day)).toBeGreaterThanOrEqual(6);
        if (weekdayOf(today) < 6) expect([weekdayOf(begins.day), begins.time]).toEqual([6, '00:00']);
        for (const when of ['week', 'weekend'] as const) {
          const end = danishClock(windowOf(when, now).until ?? now);
          expect([weekdayOf(end.day), end.time]).toEqual([1, '00:00']);
        }
        expect(danishClock(windowOf('today', now).until ?? now).time).toBe('00:00');
      },
    ),
  ));

test('an evening is an hour after five, whenever it begins', () => {
  const at = (from: string, to: string) =>
    isEveningDate(new Date(`2026-12-03T${from}+01:00`), new Date(`2026-12-03T${to}+01:00`));
  expect([
    at('10:00', '16:00'),
    at('10:00', '17:59'),
    at('10:00', '18:00'),
    at('21:00', '22:00'),
    at('21:01', '23:00'),
  ]).toEqual([false, false, true, true, false]);
});

const date = (occurrence: string, hour: number, cancelled = false) => ({
  occurrence,
  startsAt: new Date(hour),
  endsAt: new Date(hour + 1),
  cancelled,
});

test('those who come are told of what is gone, called off or moved, and of nothing else', () => {
  const before = [
    date('over', 1),
    date('same', 10),
    date('gone', 11),
    date('off', 12),
    date('moved', 13),
    date('was off', 14, true),
  ];
  const after = [
    date('over', 99),
    date('same', 10),
    date('off', 12, true),
    date('moved', 20),
    date('new', 30),
  ];
  expect(dateChanges(before, after, new Date(5)).map(({ occurrence, what }) => [occurrence, what])).toEqual([
    ['gone', 'gone'],
    ['off', 'cancelled'],
    ['moved', 'moved'],
  ]);
});

test('a button changes a count by one, and what cannot be a count is told', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 998 }),
      (count) => void expect(stepped(stepped(String(count), 1), -1)).toBe(String(count)),
    ),
  );
  expect(readCounts(['a', 'b'], { a: '1', b: '2,5' })).toEqual({
    ok: false,
    error: { code: 'count_wrong', kind: 'b', most: 999 },
  });
  expect(whoCame<'a' | 'b' | 'c', 'x' | 'y'>({ a: 2, c: 1 }, { a: 'x', b: 'y', c: 'x' })).toEqual({
    actors: ['a', 'c'],
    groups: ['x'],
    people: 3,
  });
});
