import { byRank, type Ranked } from './rank.ts';
import type { Need } from './terms.ts';

/** More firms than these cannot be coordinated by an association. */
export const MOST_IN_BUNDLE = 5;
/** Among so many of the best is a bundle looked for. */
const LOOKED_THROUGH = 60;

/** Offers that together go some way to meet one need. */
export interface Bundle {
  /** Best first. */
  readonly offers: readonly Ranked[];
  /** How much of what is needed they have together, 0 to 1. */
  readonly covered: number;
}

/**
 * Where no single offer has all that is needed: the fewest offers, at most five, that have it together, and of those
 * the ones with the best scores. Where not even five do, the five that have most. Null where one is enough, where
 * nobody said how much, or where there are not two that offer the very thing in the same unit.
 * @example bundle(needOf({ id: 'n', capability: 'BOOK' }), []) // => null
 */
export function bundle(need: Need, ranked: readonly Ranked[]): Bundle | null {
  const { quantity } = need;
  if (!quantity) return null;
  const parts = ranked
    .filter(({ offer }) => offer.capability === need.capability && offer.quantity?.unit === quantity.unit)
    .toSorted(byRank)
    .slice(0, LOOKED_THROUGH);
  if (parts.length < 2 || parts.some((one) => amountOf(one) >= quantity.amount)) return null;
  const chosen = bestThatCover(parts, quantity.amount) ?? largest(parts).slice(0, MOST_IN_BUNDLE);
  return { offers: chosen.toSorted(byRank), covered: Math.min(1, sum(chosen) / quantity.amount) };
}

const amountOf = ({ offer }: Ranked): number => offer.quantity?.amount ?? 0;
const sum = (offers: readonly Ranked[]): number => offers.reduce((all, one) => all + amountOf(one), 0);
const largest = (parts: readonly Ranked[]) =>
  parts.toSorted((a, b) => amountOf(b) - amountOf(a) || byRank(a, b));

/** The fewest that are enough, tried in the order of their scores; null where five are not. */
function bestThatCover(parts: readonly Ranked[], needed: number): readonly Ranked[] | null {
  const most = largest(parts);
  for (let size = 2; size <= MOST_IN_BUNDLE; size += 1)
    if (sum(most.slice(0, size)) >= needed) return bestOfSize(parts, needed, size);
  return null;
}

/** Branch and bound: whatever can not reach the amount or the best score any more is not followed. */
function bestOfSize(parts: readonly Ranked[], needed: number, size: number): readonly Ranked[] | null {
  const largestFrom = parts.map((_, at) => largest(parts.slice(at)).map(amountOf));
  let best: readonly Ranked[] | null = null;
  let bestScore = -1;
  const follow = (at: number, chosen: readonly Ranked[], amount: number, score: number): void => {
    const missing = size - chosen.length;
    if (missing === 0) {
      if (amount >= needed && score > bestScore) [best, bestScore] = [chosen, score];
      return;
    }
    for (let next = at; next <= parts.length - missing; next += 1) {
      const one = parts[next]!;
      if (score + one.match.score * missing <= bestScore) return;
      const reachable = (largestFrom[next] ?? []).slice(0, missing).reduce((all, more) => all + more, amount);
      if (reachable < needed) return;
      follow(next + 1, [...chosen, one], amount + amountOf(one), score + one.match.score);
    }
  };
  follow(0, [], 0, 0);
  return best;
}
