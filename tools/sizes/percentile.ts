/**
 * The value that a share of all values does not exceed, by nearest rank: the smallest value such that at least
 * that share is at most as large. 0 when there are no values.
 *
 * @param values in any order
 * @param share from 0 to 1
 * @example percentile([15, 20, 35, 40, 50], 0.3) // => 20
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  // 0.07 of 100 comes out a hair above 7 in floating point, and must not be rounded up to 8.
  const rank = Math.ceil(share * sorted.length - 1e-9);
  return sorted[Math.max(0, rank - 1)] ?? 0;
}
