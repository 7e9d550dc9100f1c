import type { FinderWish } from './wish.ts';

/** What can be let go of when too little fits, in this order. Needs and languages never are. */
export const RELAXATIONS = ['distance', 'times', 'size', 'interests', 'anywhere'] as const;
export type Relaxation = (typeof RELAXATIONS)[number];

const HOW: Readonly<Record<Relaxation, (wish: FinderWish) => FinderWish>> = {
  distance: (wish) => ({ ...wish, maxKm: wish.maxKm === null ? null : wish.maxKm * 2 }),
  times: (wish) => ({ ...wish, times: [] }),
  size: (wish) => ({ ...wish, size: null }),
  interests: (wish) => ({ ...wish, surprise: true }),
  anywhere: (wish) => ({ ...wish, maxKm: null, fromHome: false }),
};

/** The first three are those of section G.5; the others are ours, and only for who would otherwise get nothing. */
const WHILE_FEWER_THAN: Readonly<Record<Relaxation, number>> = {
  distance: 3,
  times: 3,
  size: 3,
  interests: 1,
  anywhere: 1,
};

/**
 * The wish without one of its limits; null where it has no such limit, or where enough was found already.
 * @param found how many fit the wish as it is
 * @example relax('times', { ...NO_WISH, times: ['evening'] }, 2).times // => []
 * @example relax('times', { ...NO_WISH, times: ['evening'] }, 3) // => null
 * @example relax('times', NO_WISH, 0) // => null
 */
export function relax(what: Relaxation, wish: FinderWish, found: number): FinderWish | null {
  if (found >= WHILE_FEWER_THAN[what] || !isLimitedBy(what, wish)) return null;
  return HOW[what](wish);
}

function isLimitedBy(what: Relaxation, wish: FinderWish): boolean {
  switch (what) {
    case 'distance':
      return wish.maxKm !== null && wish.from !== null;
    case 'times':
      return wish.times.length > 0;
    case 'size':
      return wish.size !== null;
    case 'interests':
      return wish.interests.length > 0 && !wish.surprise;
    case 'anywhere':
      return wish.maxKm !== null || wish.fromHome;
  }
}
