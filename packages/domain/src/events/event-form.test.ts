import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../kernel/days.ts';
import { PLAIN_RHYTHMS, readEventForm, readWhen } from './event-form.ts';
import { occurrencesOf } from './occurrences.ts';

const KNOWN = {
  themes: ['loneliness', 'integration', 'other', 'poverty', 'ruralLife', 'disability'],
  languages: ['da', 'ar'],
};

test('all that is wrong is told at once, and what is right is kept', () => {
  const { content, problems } = readEventForm(
    {
      title: [' '],
      what: ['x'.repeat(2001)],
      online: ['javascript:alert(1)'],
      capacity: ['0'],
      themes: KNOWN.themes,
      languages: ['ar', 'xx'],
      access: ['stepFree', 'nonsense'],
      signUp: ['name'],
    },
    KNOWN,
  );
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'title missing',
    'what too_long_text',
    'online address_wrong',
    'themes too_many',
    'capacity number_wrong',
  ]);
  expect(content).toMatchObject({
    what: '',
    online: '',
    capacity: null,
    languages: ['ar'],
    access: ['stepFree'],
    signUp: 'name',
  });
});

test('a plain rhythm begins with the day that was chosen, whatever it is', () =>
  fc.assert(
    fc.property(fc.nat(2000), fc.constantFrom(...PLAIN_RHYTHMS), (days, every) => {
      const first = dayAfter('2026-01-01', days);
      const read = readWhen({ first: [first], from: ['22:00'], to: ['02:00'], every: [every] }, '2026-01-01');
      expect(read).toMatchObject({ ok: true, value: { minutes: 240 } });
      if (!read.ok) return;
      // The last of its weekday may come later than the one that was meant as the fifth.
      expect(read.value.first >= first && read.value.first <= dayAfter(first, 31)).toBe(true);
      if (Number(first.slice(8)) <= 28) expect(read.value.first).toBe(first);
      const series = { ...read.value, cancelled: [], moved: [] };
      expect(occurrencesOf(series, { from: first, to: dayAfter(first, 800), most: 1 })[0]?.occurrence).toBe(
        read.value.first,
      );
    }),
  ));

test.each([
  [{ first: ['2026-02-30'] }, 'first day_wrong'],
  [{ first: ['2026-12-03'], from: ['25:00'] }, 'from clock_wrong'],
  [{ first: ['2026-12-03'], from: ['19:00'], to: ['19:00'] }, 'to clock_wrong'],
  [{ first: ['2026-12-03'], from: ['19:00'], to: ['21:00'], until: ['2026-12-02'] }, 'until day_wrong'],
  [{ when: ['hver torsdag'], first: ['2026-12-03'] }, 'when time_missing'],
])('%j is answered beside its field', (fields, problem) => {
  const read = readWhen(fields, '2026-12-01');
  expect(read.ok || `${read.error.field} ${read.error.code}`).toBe(problem);
});
