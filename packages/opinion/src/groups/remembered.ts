/**
 * What the next analysis of the same conversation needs so that groups keep their numbers, the map does not turn over,
 * and groups do not become more or fewer back and forth. Plain data, to be kept as JSON.
 */
export interface Remembered {
  /** The group of each participant who had one. */
  readonly groups: Readonly<Record<string, number>>;
  /** How much each statement counted on the two axes. */
  readonly axes: Readonly<Record<string, readonly [number, number]>>;
  /** How many groups were shown. */
  readonly shown: number;
  /** How many groups stood farthest apart the last time, and how many times in a row it was that number. */
  readonly best: number;
  readonly times: number;
}

/** So many times in a row another number of groups must be the best before it is shown (as in Polis). */
export const PATIENCE = 4;

/** Which number of groups is shown, and what of it is to be remembered. */
export function settleCount(
  best: number,
  possible: readonly number[],
  before: Remembered | null,
): Pick<Remembered, 'shown' | 'best' | 'times'> {
  if (before === null) return { shown: best, best, times: 1 };
  const times = before.best === best ? before.times + 1 : 1;
  const mayStay = times < PATIENCE && possible.includes(before.shown);
  return { shown: mayStay ? before.shown : best, best, times };
}
