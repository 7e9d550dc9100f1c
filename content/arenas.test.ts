import { readability } from '@samskab/danish';
import { municipality, regionOf, regionsAt } from '@samskab/domain';
import { exampleLacks, shippedArenas } from '@samskab/store';
import { expect, test } from 'vitest';

const examples = await shippedArenas();
const NAMED = /\b(?:\+?45\s?)?\d{2}(?:\s?\d{2}){3}\b|@/;

test('at least sixty examples stand in all five regions, each with a key of its own', () => {
  expect(examples.length).toBeGreaterThanOrEqual(60);
  expect(new Set(examples.map(({ key }) => key)).size).toBe(examples.length);
  const regions = new Set(
    examples.map(({ content }) => content.municipality && regionOf(content.municipality, '2026-01-01')?.code),
  );
  for (const { code } of regionsAt('2026-01-01')) expect(regions).toContain(code);
});

test('each could be published as it is, and lies near its municipality', () => {
  expect(exampleLacks(examples)).toEqual([]);
  for (const { key, content } of examples) {
    if (content.municipality === null) continue;
    const centre = municipality(content.municipality)?.centre;
    const away = Math.abs((content.position?.latitude ?? 0) - (centre?.latitude ?? 0));
    expect({ key, isNear: away < 0.1, isApproximate: content.facts.isApproximate }).toEqual({
      key,
      isNear: true,
      isApproximate: true,
    });
  }
});

test('no example has a telephone or a mail address, and their purposes are easy to read', () => {
  for (const { key, content } of examples)
    expect(`${key}: ${JSON.stringify(content.facts)}`).not.toMatch(NAMED);
  const purposes = examples.map(({ content }) => content.facts.purpose).join('\n\n');
  expect(readability(purposes)?.lix).toBeLessThan(35);
});

test('some are fresh, some fade, some have left the lists, and some are active', () => {
  const ages = examples.map(({ confirmedDaysAgo }) => confirmedDaysAgo);
  expect(ages.some((days) => days < 30)).toBe(true);
  expect(ages.some((days) => days >= 180 && days < 365)).toBe(true);
  expect(ages.some((days) => days >= 365)).toBe(true);
  expect(examples.filter(({ meetings }) => meetings.length > 0).length).toBeGreaterThan(30);
});
