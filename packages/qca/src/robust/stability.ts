import { termKey } from '../fit/term-memberships.ts';
import type { Term } from '../kernel/terms.ts';
import { distinctTerms, type Baseline, type Rerun } from './rerun.ts';

/** How a solution stood many changes. */
export interface Stability {
  readonly runs: number;
  /** How many had the same models. */
  readonly same: number;
  /** How many had no model at all. */
  readonly empty: number;
  /** For each term of the first solution, how many still had it. */
  readonly terms: readonly { readonly term: Term; readonly times: number }[];
  /** The least and the middle of the overlaps; null when there were none. */
  readonly leastOverlap: number | null;
  readonly medianOverlap: number | null;
}

/** Shows how far a row of runs is, and says when to stop. */
export interface Watch {
  readonly onProgress?: (done: number) => void;
  readonly shouldStop?: () => boolean;
}

/**
 * Makes runs until there are no more, or until it is to stop: then it gives those that were made.
 * @example collect([1, 2, 3].values(), { shouldStop: () => false }) // => [1, 2, 3]
 */
export function collect<Run>(runs: Iterable<Run>, { onProgress, shouldStop }: Watch = {}): readonly Run[] {
  const done: Run[] = [];
  for (const run of runs) {
    done.push(run);
    onProgress?.(done.length);
    if (shouldStop?.()) break;
  }
  return done;
}

/**
 * What many changed analyses show together.
 * @example stabilityOf(baselineOf({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }, {}), []).same // => 0
 */
export function stabilityOf(baseline: Baseline, reruns: readonly Rerun<unknown>[]): Stability {
  const overlaps = reruns
    .map(({ overlap }) => overlap)
    .filter((overlap) => overlap !== null)
    .toSorted((a, b) => a - b);
  const times = new Map<string, number>();
  for (const { kept } of reruns)
    for (const term of kept) times.set(termKey(term), (times.get(termKey(term)) ?? 0) + 1);
  return {
    runs: reruns.length,
    same: reruns.filter(({ isSame }) => isSame).length,
    empty: reruns.filter(({ models }) => models.length === 0).length,
    terms: distinctTerms(baseline.analysis.models).map((term) => ({
      term,
      times: times.get(termKey(term)) ?? 0,
    })),
    leastOverlap: overlaps[0] ?? null,
    medianOverlap: overlaps[Math.floor((overlaps.length - 1) / 2)] ?? null,
  };
}
