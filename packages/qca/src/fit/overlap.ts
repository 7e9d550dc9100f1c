/**
 * How much two sets are of the same cases: Σ min(a, b) / Σ max(a, b), from 0 to 1 (Jaccard, 1912, for fuzzy sets);
 * null when neither has members.
 * @example overlapOf([1, 0.5, 0], [1, 0, 0.5]) // => 0.5
 */
export function overlapOf(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  let [shared, together] = [0, 0];
  for (let at = 0; at < a.length; at += 1) {
    shared += Math.min(a[at] as number, b[at] as number);
    together += Math.max(a[at] as number, b[at] as number);
  }
  return together === 0 ? null : shared / together;
}
