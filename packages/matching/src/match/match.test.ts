import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleNeed, exampleOffer } from '../testing/terms.ts';
import { anyKm, anyNeed, anyOffer } from '../testing/arbitraries.ts';
import { match, MOST_OPEN_REQUESTS, WEIGHTS } from './match.ts';
import type { Offer } from './terms.ts';

const small = exampleOffer({
  id: 'revisor-4',
  quantity: { amount: 6, unit: 'hours' },
  wants: ['workshop'],
});
const itFirm = exampleOffer({ id: 'it-12', size: 'small', capability: 'IT' });
const large = exampleOffer({
  id: 'revisor-320',
  size: 'large',
  quantity: { amount: 40, unit: 'hours' },
  duration: 'once',
  themes: ['youth'],
  wants: ['visibility'],
});
const casino = exampleOffer({ id: 'casino', branches: ['gambling'] });

describe('the worked example of the domain description', () => {
  test.each([
    [small, 3, 87.8],
    [itFirm, 6, 78],
    [large, 18, 66.5],
  ] as const)('%o', (offer: Offer, km, score) => {
    expect(match(exampleNeed(), offer, km)).toMatchObject({ met: true, score });
  });
  test('who lives from gambling is not shown, and why', () => {
    expect(match(exampleNeed(), casino, 1)).toEqual({ met: false, gates: ['values'] });
  });
});

test.each([
  ['capability', { capability: 'ROOM' }, 1],
  ['theme_refused', { refusesThemes: ['integration'] }, 1],
  ['months', { months: [1, 2] }, 1],
  ['distance', {}, 20.1],
  ['distance', { mostKm: 5 }, 5.1],
  ['busy', { openRequests: MOST_OPEN_REQUESTS }, 1],
] as const)('the gate »%s« is shut alone', (gate, change, km) => {
  expect(match(exampleNeed(), exampleOffer(change), km)).toEqual({ met: false, gates: [gate] });
});

test('children need somebody who may be asked for a certificate', () => {
  const offer = exampleOffer({ acceptsCertificates: false });
  expect(match(exampleNeed(), offer, 1).met).toBe(true);
  expect(match(exampleNeed({ involvesChildren: true }), offer, 1)).toEqual({
    met: false,
    gates: ['children'],
  });
});

test('points are within their weights and add up to the score', () =>
  fc.assert(
    fc.property(anyNeed, anyOffer, anyKm, (need, offer, km) => {
      const found = match(need, offer, km);
      if (!found.met) {
        expect(found.gates.length).toBeGreaterThan(0);
        return;
      }
      expect(found.points.map(({ aspect }) => aspect)).toEqual(Object.keys(WEIGHTS));
      for (const { aspect, points } of found.points) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(WEIGHTS[aspect]);
      }
      const sum = found.points.reduce((all, { points }) => all + points, 0);
      expect(Math.abs(found.score - sum)).toBeLessThanOrEqual(0.05 + 1e-6);
      expect(found.score).toBeLessThanOrEqual(100);
    }),
  ));

test('nearer, more, and the same duration never make it worse; ids never matter', () =>
  fc.assert(
    fc.property(anyNeed, anyOffer, fc.double({ min: 0, max: 60, noNaN: true }), (need, offer, km) => {
      const scoreOf = (other: Offer, distance: number) => {
        const found = match(need, other, distance);
        return found.met ? found.score : -1;
      };
      const score = scoreOf(offer, km);
      expect(scoreOf(offer, km / 2)).toBeGreaterThanOrEqual(score);
      expect(scoreOf({ ...offer, duration: need.duration }, km)).toBeGreaterThanOrEqual(score);
      expect(scoreOf({ ...offer, id: 'other', party: 'other' }, km)).toBe(score);
      if (offer.quantity) {
        const more = { ...offer.quantity, amount: offer.quantity.amount * 2 };
        expect(scoreOf({ ...offer, quantity: more }, km)).toBeGreaterThanOrEqual(score);
      }
    }),
  ));

test('who has no place is neither refused nor thought near', () => {
  const far = match(exampleNeed(), exampleOffer(), null);
  expect(far).toMatchObject({ met: true, score: 85 });
  expect(match(exampleNeed({ mostKm: null }), exampleOffer(), null)).toMatchObject({ met: true, score: 100 });
});
