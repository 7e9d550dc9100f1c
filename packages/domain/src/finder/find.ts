import type { FinderCommunity } from './community.ts';
import { kmTo, missedGates, passes, type FinderGate } from './gates.ts';
import { relax, RELAXATIONS, type Relaxation } from './relax.ts';
import { finderScore } from './score.ts';
import type { FinderWish } from './wish.ts';

/** More than these are no help to choose. */
export const MOST_SHOWN = 5;

/** A community that is shown. */
export interface FinderMatch {
  readonly community: FinderCommunity;
  /** 0 to 100, one decimal; for the order, not for people. */
  readonly score: number;
  /** Kilometres; null where that cannot be said. */
  readonly km: number | null;
  /** What of the wish it does not give, because it was let go of. */
  readonly misses: readonly FinderGate[];
}

export interface FinderResult {
  /** At most five, the best first; what fits the whole wish before what does not. */
  readonly matches: readonly FinderMatch[];
  /** What was let go of, in order. */
  readonly relaxed: readonly Relaxation[];
}

/**
 * The communities that fit a wish best (section G.5): hard gates, then points, ties nearest first (to 0.1 km, as people
 * are told), then fewest enquiries this month. Where fewer than three fit, limits are let go of one after the other:
 * twice the distance, other times, another size; and for who still gets nothing, other interests and places anywhere.
 * Needs and languages are never let go of, so it can be empty: then the way to a person is the answer.
 *
 * @example findCommunities(NO_WISH, []) // => { matches: [], relaxed: [] }
 */
export function findCommunities(wish: FinderWish, communities: readonly FinderCommunity[]): FinderResult {
  const relaxed: Relaxation[] = [];
  let asked = wish;
  let matches = best(asked, wish, communities, new Set());
  let found = new Set(matches.map(({ community }) => community));
  for (const what of RELAXATIONS) {
    const wider = relax(what, asked, matches.length);
    if (!wider) continue;
    asked = wider;
    relaxed.push(what);
    matches = [...matches, ...best(asked, wish, communities, found)].slice(0, MOST_SHOWN);
    found = new Set(matches.map(({ community }) => community));
  }
  return { matches, relaxed };
}

/** The best five that fit what is asked and are not found yet. */
function best(
  asked: FinderWish,
  wish: FinderWish,
  communities: readonly FinderCommunity[],
  found: ReadonlySet<FinderCommunity>,
): readonly FinderMatch[] {
  const kept: Ranked[] = [];
  for (const community of communities) {
    if (!passes(asked, community) || found.has(community)) continue;
    const km = kmTo(asked, community);
    const ranked = { community, km, score: finderScore(asked, community, km) };
    const worst = kept[MOST_SHOWN - 1];
    if (worst && byRank(worst, ranked) <= 0) continue;
    const at = kept.findIndex((one) => byRank(ranked, one) < 0);
    kept.splice(at === -1 ? kept.length : at, 0, ranked);
    kept.length = Math.min(kept.length, MOST_SHOWN);
  }
  return kept.map((one) => ({ ...one, misses: missedGates(wish, one.community) }));
}

interface Ranked {
  readonly community: FinderCommunity;
  readonly score: number;
  readonly km: number | null;
}

/** Negative when the first comes first. The identifier is last, so that the same question has the same answer. */
function byRank(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    tenths(a.km) - tenths(b.km) ||
    a.community.enquiriesThisMonth - b.community.enquiriesThisMonth ||
    (a.community.id < b.community.id ? -1 : 1)
  );
}

const tenths = (km: number | null): number => (km === null ? 0 : Math.round(km * 10));
