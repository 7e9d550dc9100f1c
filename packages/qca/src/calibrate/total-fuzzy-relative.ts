/**
 * Membership of ordered answers (an agreement from 1 to 7) by how many answered so or lower: 0 for the lowest answer,
 * 1 for the highest given.
 *
 * Cheli and Lemmi (1995), A "totally" fuzzy and relative approach to the multidimensional analysis of poverty. R QCA
 * always takes 1 as the lowest answer; give `lowest: 1` for its figures where nobody answered 1.
 *
 * @param values answers; all the same make 0
 * @param lowest the lowest answer of the scale; otherwise the lowest that was given
 * @example relativeMembership([1, 1, 2, 3]) // => [0, 0, 0.5, 1]
 * @example relativeMembership([2, 3], 1) // => [0.5, 1]
 */
export function relativeMembership(
  values: readonly number[],
  lowest: number = values.reduce((least, value) => Math.min(least, value), Infinity),
): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const share = (value: number): number => countUpTo(sorted, value) / values.length;
  const base = share(lowest);
  return values.map((value) => (base === 1 ? 0 : Math.max(0, (share(value) - base) / (1 - base))));
}

/** How many of sorted numbers are at most this one. */
function countUpTo(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
