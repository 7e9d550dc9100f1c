import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKm, anyNeed, anyOffer } from '../testing/arbitraries.ts';
import { exampleNeed, exampleOffer } from '../testing/terms.ts';
import { bundle, MOST_IN_BUNDLE } from './bundle.ts';
import { match } from './match.ts';
import { OfferIndex, type Placed } from './offer-index.ts';
import { byRank, rank, type Candidate, type Ranked } from './rank.ts';
import { topShare } from './top-share.ts';

const anyCandidates = fc.array(fc.record({ offer: anyOffer, km: anyKm, shown: fc.nat({ max: 3 }) }), {
  maxLength: 40,
});

test('is what a naive reader would list: matched, best of each party, in order, cut', () =>
  fc.assert(
    fc.property(anyNeed, anyCandidates, fc.integer({ min: 1, max: 6 }), (need, candidates, most) => {
      const listed = rank(need, candidates, most);
      const naive: Ranked[] = [];
      for (const candidate of candidates) {
        const found = match(need, candidate.offer, candidate.km);
        if (found.met) naive.push({ ...candidate, match: found });
      }
      naive.sort(byRank);
      const parties = [...new Set(naive.map(({ offer }) => offer.party))];
      const firsts = parties.map((party) => naive.find(({ offer }) => offer.party === party));
      expect(listed).toEqual(firsts.slice(0, most));
    }),
  ));

test('the order of what comes in does not matter, and a smaller firm never stands behind its equal', () =>
  fc.assert(
    fc.property(anyNeed, anyCandidates, (need, candidates) => {
      const listed = rank(need, candidates, 40);
      expect(rank(need, candidates.toReversed(), 40)).toEqual(listed);
      const sizes = ['micro', 'small', 'medium', 'large'];
      for (const [at, one] of listed.entries()) {
        const next = listed[at + 1];
        if (next?.match.score === one.match.score)
          expect(sizes.indexOf(one.offer.size)).toBeLessThanOrEqual(sizes.indexOf(next.offer.size));
      }
    }),
  ));

test('among equals of one size whoever was shown least comes first', () => {
  const of = (id: string, shown: number): Candidate => ({
    offer: exampleOffer({ id, party: id }),
    km: 3,
    shown,
  });
  const order = rank(exampleNeed(), [of('a', 7), of('b', 0), of('c', 2)], 3).map(({ offer }) => offer.id);
  expect(order).toEqual(['b', 'c', 'a']);
});

test('the index answers as ranking all does', () =>
  fc.assert(
    fc.property(
      anyNeed,
      fc.array(
        fc.record({
          offer: anyOffer,
          place: fc.option(
            fc.record({
              latitude: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
              longitude: fc.constant(10),
            }),
          ),
          shown: fc.nat({ max: 3 }),
        }),
        { maxLength: 60 },
      ),
      fc.integer({ min: 1, max: 8 }),
      (need, offers: readonly Placed[], most) => {
        const here = { latitude: 56, longitude: 10 };
        const kilometres = (from: typeof here, to: typeof here) =>
          Math.abs(from.latitude - to.latitude) * 111.195;
        const all = offers.map(({ offer, place, shown }) => ({
          offer,
          km: place ? kilometres(here, place) : null,
          shown,
        }));
        expect(new OfferIndex(offers, kilometres).best(need, here, most)).toEqual(rank(need, all, most));
      },
    ),
  ));

const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 }).map((amounts) =>
  amounts.map((amount, at): Candidate => ({
    offer: exampleOffer({ id: `o${at}`, party: `p${at}`, quantity: { amount, unit: 'hours' } }),
    km: at,
    shown: 0,
  })),
);

test('a bundle has the fewest offers that are enough, and of those the best, as trying all shows', () =>
  fc.assert(
    fc.property(parts, fc.integer({ min: 10, max: 40 }), (candidates, amount) => {
      const need = exampleNeed({ quantity: { amount, unit: 'hours' } });
      const ranked = rank(need, candidates, 99);
      const found = bundle(need, ranked);
      const sets = subsets(ranked).filter((set) => set.length > 1 && set.length <= MOST_IN_BUNDLE);
      const enough = sets.filter((set) => total(set, amountOf) >= amount);
      if (enough.length === 0) {
        expect(found?.covered).toBeCloseTo(Math.max(...sets.map((set) => total(set, amountOf))) / amount, 9);
        return;
      }
      const fewest = Math.min(...enough.map((set) => set.length));
      const best = Math.max(
        ...enough.filter((set) => set.length === fewest).map((set) => total(set, scoreOf)),
      );
      expect(found?.covered).toBe(1);
      expect(found?.offers).toHaveLength(fewest);
      expect(total(found?.offers ?? [], scoreOf)).toBeCloseTo(best, 6);
    }),
  ));

const amountOf = ({ offer }: Ranked) => offer.quantity?.amount ?? 0;
const scoreOf = ({ match: found }: Ranked) => found.score;
const total = (set: readonly Ranked[], of: (one: Ranked) => number) =>
  set.reduce((sum, one) => sum + of(one), 0);
const subsets = <Of>(all: readonly Of[]): Of[][] =>
  Array.from({ length: 2 ** all.length }, (_, set) => all.filter((_one, at) => ((set >> at) & 1) === 1));

test('nothing is bundled where one offer is enough, or nobody said how much', () => {
  const ranked = rank(exampleNeed(), [{ offer: exampleOffer(), km: 1, shown: 0 }], 5);
  expect(bundle(exampleNeed(), [...ranked, ...ranked])).toBeNull();
  expect(bundle(exampleNeed({ quantity: null }), ranked)).toBeNull();
});

test('the share of the five with most lies between their part of the parties and all', () =>
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 30 }), (counts) => {
      const share = topShare(counts);
      if (counts.every((count) => count === 0)) expect(share).toBeNull();
      else expect(share).toBeGreaterThanOrEqual(Math.min(1, 5 / counts.length) - 1e-12);
      expect(share ?? 0).toBeLessThanOrEqual(1);
      expect(topShare(counts.toReversed())).toBe(share);
    }),
  ));
