import { match, type Match } from './match.ts';
import { SIZE_CLASSES, type Need, type Offer } from './terms.ts';

/** An offer as a need sees it. */
export interface Candidate {
  readonly offer: Offer;
  /** Null where either has no place. */
  readonly km: number | null;
  /** How often this party was shown to others lately: who was seen least comes first among equals. */
  readonly shown: number;
}

export interface Ranked extends Candidate {
  readonly match: Match & { readonly met: true };
}

/**
 * The best offers for a need, best first. Among offers with the same score the smaller party comes first, then the one
 * that was shown least lately, then the nearer, then by id: so that the order is the same every time and no large or
 * well known party crowds out others. A party is in the list once, with its best offer.
 * @example rank(needOf({ id: 'n', capability: 'VAN' }), [{ offer: offerOf({ id: 'a', capability: 'VAN', size: 'large' }), km: 1, shown: 0 }, { offer: offerOf({ id: 'b', capability: 'VAN' }), km: 1, shown: 9 }], 5).map(({ offer }) => offer.id) // => ['b', 'a']
 */
export function rank(need: Need, candidates: Iterable<Candidate>, most: number): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const candidate of candidates) {
    const found = match(need, candidate.offer, candidate.km);
    if (!found.met) continue;
    const ranked = { ...candidate, match: found };
    const before = best.get(candidate.offer.party);
    if (!before || byRank(ranked, before) < 0) best.set(candidate.offer.party, ranked);
  }
  return [...best.values()].toSorted(byRank).slice(0, most);
}

/** Which of two comes first: negative where the first does. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    b.match.score - a.match.score ||
    SIZE_CLASSES.indexOf(a.offer.size) - SIZE_CLASSES.indexOf(b.offer.size) ||
    a.shown - b.shown ||
    kilometres(a) - kilometres(b) ||
    (a.offer.id < b.offer.id ? -1 : 1)
  );
}

const kilometres = ({ km }: Candidate): number => km ?? Number.MAX_VALUE;
