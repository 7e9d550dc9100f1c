import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeContent } from '../testing.ts';
import { ANONYMITY_LEVELS } from './content.ts';
import { publicView, roundedCount } from './public-view.ts';
import { shelfCard } from './shelf.ts';
import { BASE_VOCABULARIES } from '../kernel/vocabularies/vocabularies.ts';

const story = (anonymity: (typeof ANONYMITY_LEVELS)[number]) =>
  completeContent({
    anonymity,
    placeLabel: 'Kildevangen',
    regionLabel: 'Fyn',
    links: [{ url: 'https://example.dk/kildevangen', label: 'Referat' }],
    startMonth: '2022-03',
    endMonth: '2023-09',
    volunteerHours: 47,
    actors: [
      {
        type: 'sportsClub',
        group: 'voluntary',
        count: 3,
        typeOther: '',
        role: null,
        joinedPhase: null,
        leftPhase: null,
      },
      {
        type: 'municipality',
        group: 'public',
        count: 12,
        typeOther: '',
        role: null,
        joinedPhase: null,
        leftPhase: null,
      },
    ],
  });

test.each([
  ['A0', { placeLabel: 'Kildevangen', municipality: '0751', regionLabel: 'Fyn', start: '2022-03' }],
  ['A1', { placeLabel: '', municipality: '0751', regionLabel: 'Fyn', start: '2022-03' }],
  ['A2', { placeLabel: '', municipality: null, regionLabel: 'Fyn', start: '2022' }],
  ['A3', { placeLabel: '', municipality: null, regionLabel: '', start: '2022' }],
  ['A4', { placeLabel: '', municipality: null, regionLabel: '', start: '2022' }],
] as const)('%s shows no more of place and time than promised', (level, shown) => {
  const view = publicView(story(level));
  expect({
    placeLabel: view.placeLabel,
    municipality: view.municipality,
    regionLabel: view.regionLabel,
    start: view.period.start,
  }).toEqual(shown);
});

test('A3 rounds what was counted, A4 tells no story', () => {
  expect(publicView(story('A3')).volunteerHours).toBe(50);
  expect(publicView(story('A3')).actors.map(({ count }) => count)).toEqual([5, 10]);
  expect(Object.values(publicView(story('A4')).story).join('')).toBe('');
});

test('the teller’s reasons are shown as far as the story is, and no further', () => {
  const reasons = { conditionNotes: { C01: 'De fem på Kildevangen' }, outcomeNotes: { O2: 'Alle kom igen' } };
  expect(publicView({ ...story('A3'), ...reasons })).toMatchObject(reasons);
  expect(publicView({ ...story('A4'), ...reasons })).toMatchObject({ conditionNotes: {}, outcomeNotes: {} });
});

test('nothing that is hidden can be found by searching', () => {
  const { body } = shelfCard(story('A2'), BASE_VOCABULARIES);
  expect(body).not.toContain('Kildevangen');
  expect(shelfCard(story('A4'), BASE_VOCABULARIES).body).not.toContain('ord1');
});

test('a higher level never shows more text', () => {
  const shown = ANONYMITY_LEVELS.map((level) => JSON.stringify(publicView(story(level))).length);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
});

test('a rounded count is near, and never nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (count) => {
      expect(Math.abs(roundedCount(count) - count)).toBeLessThanOrEqual(5);
      expect(roundedCount(count)).toBeGreaterThan(0);
    }),
  );
});
