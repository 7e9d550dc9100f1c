import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../kernel/days.ts';
import { AGE_LINES, ageOf, ENTRY_AGES, freshSince, hiddenFrom, isReminderDue, listedSince } from './ages.ts';
import { ENTRY_KINDS } from './codes.ts';
import { freshness } from './freshness.ts';

const kind = fc.constantFrom(...ENTRY_KINDS);
const day = fc.integer({ min: 0, max: 900 }).map((days) => dayAfter('2024-01-01', days));

test('an entry only gets older, until it is confirmed', () =>
  fc.assert(
    fc.property(kind, day, fc.nat(500), fc.nat(500), (of, on, sooner, later) => {
      const [first, second] = [sooner, later].toSorted((a, b) => a - b);
      const rank = (days: number) => ENTRY_AGES.indexOf(ageOf(of, on, dayAfter(on, days)));
      expect(rank(first ?? 0)).toBeLessThanOrEqual(rank(second ?? 0));
      expect(ageOf(of, dayAfter(on, later), dayAfter(on, later))).toBe('fresh');
    }),
  ));

test('the days for a database say the same as the age', () =>
  fc.assert(
    fc.property(kind, day, day, (of, on, today) => {
      expect(on >= listedSince(of, today)).toBe(ageOf(of, on, today) !== 'hidden');
      expect(on >= freshSince(of, today)).toBe(ageOf(of, on, today) === 'fresh');
      expect(today < hiddenFrom(of, on)).toBe(ageOf(of, on, today) !== 'hidden');
    }),
  ));

test.each(ENTRY_KINDS)(
  'asked every day or seldom, a forgotten %s gets each of its reminders at most once',
  (of) =>
    fc.assert(
      fc.property(
        day,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 400 }),
        (on, steps) => {
          let remindedOn: string | null = null;
          let today = on;
          let mails = 0;
          for (const step of steps) {
            today = dayAfter(today, step);
            if (!isReminderDue(of, { confirmedOn: on, remindedOn }, today)) continue;
            mails += 1;
            remindedOn = today;
            expect(isReminderDue(of, { confirmedOn: on, remindedOn }, today)).toBe(false);
          }
          const { remindAfter } = AGE_LINES[of];
          const passed = remindAfter.filter((days) => today >= dayAfter(on, days)).length;
          expect(mails).toBeLessThanOrEqual(passed);
          expect(mails > 0).toBe(passed > 0);
        },
      ),
    ),
);

test('a reminder comes before anything fades from the lists', () => {
  for (const { remindAfter, fadingAfter, hiddenAfter } of Object.values(AGE_LINES)) {
    expect(remindAfter[0]).toBeLessThanOrEqual(fadingAfter);
    expect(remindAfter.at(-1)).toBeLessThan(hiddenAfter - 10);
  }
});

test('the freshness figure counts every entry once, as a naive count does', () =>
  fc.assert(
    fc.property(kind, fc.array(fc.option(day)), day, (of, days, today) => {
      const figure = freshness(
        of,
        days.map((on) => ({ on, entries: 1 })),
        today,
      );
      for (const age of ENTRY_AGES)
        expect(figure[age]).toBe(days.filter((on) => ageOf(of, on, today) === age).length);
      expect(figure.total).toBe(days.length);
      expect(figure.share).toBe(days.length === 0 ? null : figure.fresh / days.length);
    }),
  ));

test('nothing is fresh where nothing is', () => {
  expect(freshness('arena', [], '2026-03-02')).toMatchObject({ share: null, medianDays: null });
});
