const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Shannon's entropy of counts, in nats; 0 where there is nothing. */
function entropy(counts: readonly number[]): number {
  const total = sum(counts);
  return sum(counts.filter((count) => count > 0).map((count) => -(count / total) * Math.log(count / total)));
}

/**
 * How unevenly something is shared out, from 0 (all the same) towards 1 (one has all); null where there is nothing to
 * share. Gini's coefficient of the values as they are, without correction for their number.
 * @example gini([1, 1, 1]) // => 0
 * @example gini([0, 0, 0, 4]) // => 0.75
 * @example gini([0, 0]) // => null
 */
export function gini(values: readonly number[]): number | null {
  const total = sum(values);
  if (total === 0) return null;
  const ordered = values.toSorted((a, b) => a - b);
  const weighted = sum(ordered.map((value, at) => (at + 1) * value));
  return (2 * weighted) / (ordered.length * total) - (ordered.length + 1) / ordered.length;
}

/**
 * Pielou's evenness: 1 where all kinds have the same count, 0 where one kind has all; null for fewer than two kinds or
 * none counted.
 * @param counts one for each kind that should be there; 0 where it is not
 * @example pielou([2, 2]) // => 1
 * @example pielou([2, 0]) // => 0
 * @example pielou([2]) // => null
 */
export function pielou(counts: readonly number[]): number | null {
  return counts.length < 2 || sum(counts) === 0 ? null : entropy(counts) / Math.log(counts.length);
}

/**
 * Hill's number of the first order: as how many equally common kinds they count; null where nothing is counted.
 * @example hill([5]) // => 1
 * @example hill([0, 0]) // => null
 */
export const hill = (counts: readonly number[]): number | null =>
  sum(counts) === 0 ? null : Math.exp(entropy(counts));
