/**
 * Which share of all matches the few parties with most have, 0 to 1; null where there is no match. The larger it is,
 * the more the same few are met by everybody.
 * @example topShare([10, 1, 1, 1, 1, 1, 1]) // => 0.875
 * @example topShare([]) // => null
 */
export function topShare(counts: readonly number[], top = 5): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const most = counts.toSorted((a, b) => b - a).slice(0, top);
  return most.reduce((sum, count) => sum + count, 0) / all;
}
