import {
  findCommunities,
  finderScore,
  FREQUENCIES,
  INTERESTS,
  kmTo,
  NEEDS,
  passes,
  REACHES,
  ROLES,
  SIZES,
  SPOKEN_LANGUAGES,
  TIMES,
  type FinderCommunity,
  type FinderWish,
} from '@samskab/domain/finder';
import type { Bench } from './support/bench.ts';
import { chance, type Chance } from './support/chance.ts';
import { median, report } from './support/report.ts';

const COMMUNITIES = 10_000;
const WISHES = 300;
const SEED = 7;

/** Wishes of all kinds against ten thousand communities, beside the rule written plainly: all measured, all sorted. */
export const bench: Bench = {
  question: `How long does it take to find the best of ${COMMUNITIES} communities?`,
  run: async () => {
    const draw = chance(SEED);
    const all = Array.from({ length: COMMUNITIES }, (_, at) => aCommunity(draw, at));
    const wishes = Array.from({ length: WISHES }, () => aWish(draw));
    // Nobody offers this: every limit is let go of, one after the other.
    const hopeless = wishes.map((wish) => ({ ...wish, times: TIMES.slice(0, 1), needs: NEEDS }));
    const [ours, worst, plain] = [findCommunities, findCommunities, sortAll].map((find, at) => {
      const asked = at === 1 ? hopeless : wishes;
      for (const wish of asked.slice(0, 50)) find(wish, all);
      return asked.map((wish) => timed(() => find(wish, all))).toSorted((a, b) => a - b);
    }) as [number[], number[], number[]];
    const at = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
    report('finder', bench.question, [
      { what: 'median', value: median(ours), unit: 'ms' },
      { what: 'p95', value: at(ours, 0.95), unit: 'ms', limit: 'under 20' },
      { what: 'nothing fits, p95', value: at(worst, 0.95), unit: 'ms', limit: 'under 20' },
      { what: 'all measured and sorted, median', value: median(plain), unit: 'ms' },
      { what: 'plainly over ours, median', value: median(plain) / median(ours), unit: 'times' },
    ]);
  },
};

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The peer: filters, gives points to and sorts everything, once; lets go of nothing. */
function sortAll(wish: FinderWish, all: readonly FinderCommunity[]): readonly FinderCommunity[] {
  return all
    .map((community) => {
      const km = kmTo(wish, community);
      return { community, km, score: finderScore(wish, community, km), in: passes(wish, community) };
    })
    .filter((one) => one.in)
    .toSorted((a, b) => b.score - a.score || (a.km ?? 0) - (b.km ?? 0))
    .slice(0, 5)
    .map(({ community }) => community);
}

const aPlace = (draw: Chance) => ({
  latitude: 54.8 + draw.number() * 2.8,
  longitude: 8.2 + draw.number() * 4.4,
});

const aCommunity = (draw: Chance, at: number): FinderCommunity => ({
  id: `0192f1a0-0000-7000-8000-${at.toString(16).padStart(12, '0')}`,
  slug: `c-${at}`,
  name: `Fællesskab ${at}`,
  what: 'Vi mødes.',
  municipality: '0751',
  place: 'Her',
  position: aPlace(draw),
  online: draw.isSo(0.1),
  interests: draw.some(INTERESTS, draw.whole(1, 4)),
  size: draw.oneOf(SIZES),
  frequency: draw.oneOf(FREQUENCIES),
  times: draw.some(TIMES, draw.whole(1, 2)),
  when: 'tirsdage',
  languages: ['da', ...draw.some(SPOKEN_LANGUAGES.slice(1), draw.whole(0, 3))],
  roles: draw.some(ROLES, draw.whole(1, 4)),
  offers: draw.some(NEEDS.slice(0, 5), draw.whole(0, 4)),
  welcome: draw.isSo(0.6),
  price: null,
  runBy: 'association',
  enquiriesThisMonth: draw.whole(0, 9),
  lastConfirmedOn: '2026-11-01',
  isExample: true,
});

const aWish = (draw: Chance): FinderWish => ({
  interests: draw.some(INTERESTS, draw.whole(0, 3)),
  surprise: draw.isSo(0.1),
  size: draw.oneOf([null, ...SIZES]),
  frequency: draw.oneOf([null, ...FREQUENCIES]),
  times: draw.some(TIMES, draw.whole(0, 2)),
  from: draw.isSo(0.9) ? aPlace(draw) : null,
  maxKm: draw.oneOf([null, ...Object.values(REACHES)]),
  fromHome: false,
  languages: draw.some(SPOKEN_LANGUAGES, draw.whole(0, 2)),
  role: draw.oneOf([null, ...ROLES]),
  needs: draw.some(NEEDS.slice(0, 5), draw.whole(0, 2)),
  welcome: draw.isSo(0.5),
});
