import { BASE_VOCABULARIES, isTerm } from '@samskab/domain';
import { occurrencesOf } from '@samskab/domain/events';
import { dayAfter } from '@samskab/domain/processes';
import { exampleSeries, shippedArenas, shippedEvents } from '@samskab/store';
import { expect, test } from 'vitest';

const all = await shippedEvents();

test('there are at least a hundred, each with its own name and at an arena that is there', async () => {
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  const arenas = new Set((await shippedArenas()).map(({ key }) => key));
  expect(all.map(({ arena }) => arena).filter((arena) => !arenas.has(arena))).toEqual([]);
});

test('themes and languages are words of the vocabularies', () => {
  for (const { content } of all) {
    expect(content.themes.filter((code) => !isTerm(BASE_VOCABULARIES, 'theme', code))).toEqual([]);
    expect(content.languages.filter((code) => !isTerm(BASE_VOCABULARIES, 'language', code))).toEqual([]);
  }
});

test.each(['2026-12-01', '2027-02-28', '2027-07-15', '2028-10-29'])(
  'loaded on %s, much happens in the weeks after',
  (today) => {
    const dates = all.map((example) =>
      occurrencesOf(exampleSeries(example, today), { from: today, to: dayAfter(today, 31) }),
    );
    expect(dates.filter((some) => some.length > 0).length).toBeGreaterThan(70);
  },
);
