import type { FinderCommunity } from './community.ts';
import { SIZES } from './vocabulary.ts';
import type { FinderWish } from './wish.ts';

/** Points of section G.5; together 100. */
export const FINDER_POINTS = {
  interests: 40,
  role: 15,
  welcome: 15,
  size: 10,
  frequency: 10,
  distance: 10,
} as const;

/** The scale for distances where nobody said how far they come: as far as the longest answer. */
const USUAL_KM = 15;

/**
 * How well a community fits a wish: 0 to 100, one decimal (section G.5). Says nothing of gates. 40 for the share of
 * chosen interests, 15 where the role fits, 15 where a welcome is offered or not wanted, 10 for the size (a neighbouring
 * one 5), 10 for how often (another 5), and 10 falling with the distance. What somebody did not ask for costs no points,
 * and neither does a distance that cannot be known.
 *
 * @param km from `kmTo`
 * @example finderScore({ ...NO_WISH, interests: ['cook', 'hands'], maxKm: 4 }, { interests: ['cook', 'talk'], size: 'few' }, 1) // => 77.5
 */
export function finderScore(wish: FinderWish, community: FinderCommunity, km: number | null): number {
  const points =
    FINDER_POINTS.interests * interestShare(wish, community) +
    FINDER_POINTS.role * (wish.role === null || community.roles.includes(wish.role) ? 1 : 0) +
    FINDER_POINTS.welcome * (community.welcome || !wish.welcome ? 1 : 0) +
    FINDER_POINTS.size * sizeFit(wish, community) +
    FINDER_POINTS.frequency * (wish.frequency === null || wish.frequency === community.frequency ? 1 : 0.5) +
    FINDER_POINTS.distance * nearness(wish, km);
  return Math.round(points * 10) / 10;
}

function interestShare({ interests }: FinderWish, community: FinderCommunity): number {
  if (interests.length === 0) return 1;
  let shared = 0;
  for (const one of interests) if (community.interests.includes(one)) shared += 1;
  return shared / interests.length;
}

function sizeFit({ size }: FinderWish, community: FinderCommunity): number {
  if (size === null) return 1;
  const apart = Math.abs(SIZES.indexOf(size) - SIZES.indexOf(community.size));
  return apart === 0 ? 1 : apart === 1 ? 0.5 : 0;
}

function nearness({ maxKm, fromHome }: FinderWish, km: number | null): number {
  if (km === null || fromHome) return 1;
  return Math.max(0, 1 - km / (maxKm ?? USUAL_KM));
}
