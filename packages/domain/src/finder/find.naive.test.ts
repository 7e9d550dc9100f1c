import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../kernel/positions.ts';
import type { FinderCommunity } from './community.ts';
import { findCommunities } from './find.ts';
import { aCommunity } from './testing/a-community.ts';
import { FREQUENCIES, INTERESTS, NEEDS, ROLES, SIZES, TIMES } from './vocabulary.ts';
import type { FinderWish } from './wish.ts';

const some = <Code>(codes: readonly Code[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength });
const maybe = <Code>(codes: readonly Code[]) => fc.constantFrom(null, ...codes);
const LANGUAGES = ['da', 'ar', 'so'] as const;
const position = fc.record({
  latitude: fc.constantFrom(55, 55.01, 55.04, 55.1, 56),
  longitude: fc.constantFrom(10, 10.05),
});
const communities: fc.Arbitrary<readonly FinderCommunity[]> = fc
  .array(
    fc.record({
      position: fc.option(position),
      online: fc.boolean(),
      interests: some(INTERESTS.slice(0, 4)),
      size: fc.constantFrom(...SIZES),
      frequency: fc.constantFrom(...FREQUENCIES),
      times: some(TIMES, 2),
      languages: some(LANGUAGES, 2),
      roles: some(ROLES),
      offers: some(NEEDS.slice(0, 2)),
      welcome: fc.boolean(),
      enquiriesThisMonth: fc.nat(2),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map((one, at) => aCommunity({ ...one, id: `c${at + 10}` })));
const wishes: fc.Arbitrary<FinderWish> = fc.record({
  interests: some(INTERESTS.slice(0, 4)),
  surprise: fc.boolean(),
  size: maybe(SIZES),
  frequency: maybe(FREQUENCIES),
  times: some(TIMES, 2),
  from: fc.option(position),
  maxKm: maybe([1, 5, 15]),
  fromHome: fc.constant(false),
  languages: some(LANGUAGES, 2),
  role: maybe(ROLES),
  needs: some(NEEDS.slice(0, 2), 1),
  welcome: fc.boolean(),
});

// The rule once more, as section G.5 has it: sets, all of them sorted, no short cuts.
const shared = (a: readonly string[], b: readonly string[]) => new Set(a).intersection(new Set(b)).size;
const kmOf = (w: FinderWish, c: FinderCommunity) =>
  w.from && c.position ? distanceKm(w.from, c.position) : null;

function isIn(w: FinderWish, c: FinderCommunity): boolean {
  const km = kmOf(w, c);
  return (
    new Set(w.needs).isSubsetOf(new Set(c.offers)) &&
    (w.languages.length === 0 || shared(w.languages, c.languages) > 0) &&
    (w.times.length === 0 || shared(w.times, c.times) > 0) &&
    (w.surprise || w.interests.length === 0 || shared(w.interests, c.interests) > 0) &&
    (w.maxKm === null || (c.position !== null && !(km !== null && km > w.maxKm)))
  );
}

function points(w: FinderWish, c: FinderCommunity): number {
  const km = kmOf(w, c);
  const size = w.size === null ? 0 : Math.abs(SIZES.indexOf(w.size) - SIZES.indexOf(c.size));
  const exact = [
    w.interests.length === 0 ? 40 : (40 * shared(w.interests, c.interests)) / w.interests.length,
    w.role && !c.roles.includes(w.role) ? 0 : 15,
    w.welcome && !c.welcome ? 0 : 15,
    [10, 5, 0][size] ?? 0,
    w.frequency && w.frequency !== c.frequency ? 5 : 10,
    km === null ? 10 : Math.max(0, 10 * (1 - km / (w.maxKm ?? 15))),
  ].reduce((sum, one) => sum + one, 0);
  return Math.round(exact * 10) / 10;
}

function naive(w: FinderWish, all: readonly FinderCommunity[]): readonly string[] {
  const rank = (wish: FinderWish, c: FinderCommunity) =>
    [1000 - points(wish, c), Math.round((kmOf(wish, c) ?? 0) * 10), c.enquiriesThisMonth, c.id] as const;
  const sorted = (wish: FinderWish, left: readonly FinderCommunity[]) =>
    left
      .filter((c) => isIn(wish, c))
      .toSorted((a, b) => {
        const [x, y] = [rank(wish, a), rank(wish, b)];
        const at = x.findIndex((one, index) => one !== y[index]);
        return (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1;
      })
      .slice(0, 5);
  let wish = w;
  let found = sorted(wish, all);
  const wider: readonly (readonly [number, Partial<FinderWish>])[] = [
    [3, { maxKm: w.maxKm && w.maxKm * 2 }],
    [3, { times: [] }],
    [3, { size: null }],
    [1, { surprise: true }],
    [1, { maxKm: null }],
  ];
  for (const [fewer, change] of wider) {
    if (found.length >= fewer) continue;
    wish = Object.assign({}, wish, change);
    found = [
      ...found,
      ...sorted(
        wish,
        all.filter((c) => !found.includes(c)),
      ),
    ].slice(0, 5);
  }
  return found.map(({ id }) => id);
}

test('the finder shows what the rule shows, in the same order', () =>
  fc.assert(
    fc.property(wishes, communities, (wish, all) => {
      const { matches } = findCommunities(Object.freeze(wish), Object.freeze(all));
      expect(matches.map(({ community }) => community.id)).toEqual(naive(wish, all));
    }),
    { numRuns: 400 },
  ));

test('the order in which communities are kept changes nothing, and no score leaves 0 to 100', () =>
  fc.assert(
    fc.property(wishes, communities, (wish, all) => {
      const once = findCommunities(wish, all);
      expect(findCommunities(wish, all.toReversed())).toEqual(once);
      for (const { score } of once.matches) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
    }),
  ));

test('nobody is ever shown what misses a need or a language of theirs', () =>
  fc.assert(
    fc.property(wishes, communities, (wish, all) => {
      for (const { community, misses } of findCommunities(wish, all).matches) {
        expect(wish.needs.every((need) => community.offers.includes(need))).toBe(true);
        expect(misses).not.toContain('languages');
      }
    }),
  ));
