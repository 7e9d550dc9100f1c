import { distanceKm } from '../kernel/positions.ts';
import type { FinderCommunity } from './community.ts';
import type { FinderWish } from './wish.ts';

/** What a community must have to be shown at all. */
export const FINDER_GATES = ['needs', 'languages', 'interests', 'times', 'distance'] as const;
export type FinderGate = (typeof FINDER_GATES)[number];

/**
 * Kilometres to a community; null when that cannot be said: nobody knows where to start from, or it meets online alone.
 * @example kmTo({ ...NO_WISH, from: null }, { position: { latitude: 55.7, longitude: 12.6 } }) // => null
 */
export const kmTo = (
  { from }: Pick<FinderWish, 'from'>,
  { position }: Pick<FinderCommunity, 'position'>,
): number | null => (from === null || position === null ? null : distanceKm(from, position));

/** Whether two lists meet; a wish for nothing meets everything. */
const meet = <Code>(asked: readonly Code[], given: readonly Code[]): boolean =>
  asked.length === 0 || asked.some((code) => given.includes(code));

type Check = (wish: FinderWish, community: FinderCommunity) => boolean;

// The distance takes the longest to find out and is last.
const CHECKS: Readonly<Record<FinderGate, Check>> = {
  needs: ({ needs }, { offers }) => needs.every((need) => offers.includes(need)),
  languages: (wish, community) => meet(wish.languages, community.languages),
  interests: (wish, community) => wish.surprise || meet(wish.interests, community.interests),
  times: (wish, community) => meet(wish.times, community.times),
  distance: (wish, community) => {
    if (wish.fromHome) return community.online;
    if (wish.maxKm === null) return true;
    // Who wants to go somewhere is not answered with what is nowhere.
    if (community.position === null) return false;
    const km = kmTo(wish, community);
    return km === null || km <= wish.maxKm;
  },
};

/**
 * Whether a community passes every gate of section G.5: it meets all needs, and shares a language, a time and an
 * interest where any is given, and is within reach.
 * @example passes(NO_WISH, { offers: [], languages: [], interests: [], times: [] }) // => true
 */
export const passes: Check = (wish, community) =>
  CHECKS.needs(wish, community) &&
  CHECKS.languages(wish, community) &&
  CHECKS.interests(wish, community) &&
  CHECKS.times(wish, community) &&
  CHECKS.distance(wish, community);

/**
 * The gates that a community does not pass.
 * @example missedGates({ ...NO_WISH, needs: ['quiet'] }, { offers: [], languages: [], interests: [], times: [] }) // => ['needs']
 */
export const missedGates = (wish: FinderWish, community: FinderCommunity): readonly FinderGate[] =>
  FINDER_GATES.filter((gate) => !CHECKS[gate](wish, community));
