import { ok, refuse, type Result } from '../kernel/result.ts';

/** How far two clusters are apart: by their farthest, their nearest, or on average by all their members. */
export const LINKAGES = ['complete', 'single', 'average'] as const;
export type Linkage = (typeof LINKAGES)[number];

/** Cases that lie together, from the lowest to the highest value. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
}

/** Between two neighbouring values. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export interface ThresholdSuggestion {
  /** In the middle of the gaps between the clusters. */
  readonly thresholds: readonly number[];
  readonly clusters: readonly Cluster[];
  /** The gap around each threshold. */
  readonly gaps: readonly Gap[];
  /** The widest gaps between all values, the widest first: where another threshold might lie. */
  readonly widest: readonly Gap[];
}

export type SuggestionRefusal = {
  readonly code: 'too_few_values';
  readonly different: number;
  readonly wanted: number;
};

const WIDEST_SHOWN = 5;

/**
 * Thresholds where the cases themselves fall apart, by hierarchical clustering. A suggestion to look at: what full
 * membership means is a question of knowledge and not of gaps.
 *
 * As `findTh()` of the R package QCA; of clusters equally far apart the lowest are joined first.
 *
 * @param values finite numbers, in any order
 * @param many how many thresholds, at least 1
 * @example suggestThresholds([1, 2, 9, 10], 1) // => { ok: true, value: { thresholds: [5.5], clusters: [{ from: 1, to: 2, cases: 2 }, { from: 9, to: 10, cases: 2 }], gaps: [{ from: 2, to: 9, width: 7 }], widest: [{ from: 2, to: 9, width: 7 }, { from: 1, to: 2, width: 1 }, { from: 9, to: 10, width: 1 }] } }
 */
export function suggestThresholds(
  values: readonly number[],
  many: number,
  linkage: Linkage = 'complete',
): Result<ThresholdSuggestion, SuggestionRefusal> {
  const sorted = values.toSorted((a, b) => a - b);
  const different = new Set(sorted).size;
  if (different <= many) return refuse({ code: 'too_few_values', different, wanted: many + 1 });
  const clusters = joinedTo(sorted, many + 1, linkage);
  const gaps = clusters.slice(1).map(({ from }, at) => gapBetween(clusters[at]?.to ?? from, from));
  return ok({
    thresholds: gaps.map(({ from, to }) => (from + to) / 2),
    clusters,
    gaps,
    widest: gapsIn(sorted)
      .toSorted((a, b) => b.width - a.width || a.from - b.from)
      .slice(0, WIDEST_SHOWN),
  });
}

const gapBetween = (from: number, to: number): Gap => ({ from, to, width: to - from });

function gapsIn(sorted: readonly number[]): readonly Gap[] {
  const different = [...new Set(sorted)];
  return different.slice(1).map((to, at) => gapBetween(different[at] as number, to));
}

interface Summed extends Cluster {
  readonly sum: number;
}

/** Joins neighbours until so many clusters are left. On a line the nearest two are always neighbours. */
function joinedTo(sorted: readonly number[], wanted: number, linkage: Linkage): readonly Cluster[] {
  // Equal values are at no distance, and so are joined before all others.
  const clusters: Summed[] = [...countOf(sorted)].map(([value, cases]) => {
    return { from: value, to: value, cases, sum: value * cases };
  });
  const distances = clusters.slice(1).map((upper, at) => DISTANCES[linkage](clusters[at] as Summed, upper));
  while (clusters.length > wanted) {
    const at = placeOfLeast(distances);
    const [lower, upper] = [clusters[at] as Summed, clusters[at + 1] as Summed];
    const { from } = lower;
    const joined = { from, to: upper.to, cases: lower.cases + upper.cases, sum: lower.sum + upper.sum };
    clusters.splice(at, 2, joined);
    distances.splice(at, 1);
    const [before, after] = [clusters[at - 1], clusters[at + 1]];
    if (before) distances[at - 1] = DISTANCES[linkage](before, joined);
    if (after) distances[at] = DISTANCES[linkage](joined, after);
  }
  return clusters.map(({ from, to, cases }) => ({ from, to, cases }));
}

const DISTANCES: Readonly<Record<Linkage, (lower: Summed, upper: Summed) => number>> = {
  complete: (lower, upper) => upper.to - lower.from,
  single: (lower, upper) => upper.from - lower.to,
  // All members of the one are below all of the other, so that the mean distance is that of the means.
  average: (lower, upper) => upper.sum / upper.cases - lower.sum / lower.cases,
};

function countOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function placeOfLeast(distances: readonly number[]): number {
  let place = 0;
  for (let at = 1; at < distances.length; at += 1)
    if ((distances[at] as number) < (distances[place] as number)) place = at;
  return place;
}
