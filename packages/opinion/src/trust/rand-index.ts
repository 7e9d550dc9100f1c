/** How many pairs there are among so many. */
const pairs = (count: number): number => (count * (count - 1)) / 2;

/**
 * How far two groupings of the same people are the same, whatever the groups are called: 1 where they are, about 0
 * where they agree no more than chance would (adjusted Rand index; Hubert and Arabie, 1985). 1 where neither parts
 * anybody.
 *
 * @param one the group of each person
 * @param other the same people in the same order
 * @example adjustedRandIndex(['a', 'a', 'b'], [2, 2, 1]) // => 1
 * @example adjustedRandIndex([1, 1, 2, 2], [1, 2, 1, 2]).toFixed(2) // => '-0.50'
 */
export function adjustedRandIndex(
  one: ArrayLike<number | string>,
  other: ArrayLike<number | string>,
): number {
  const [ones, others, both] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (let at = 0; at < one.length; at += 1) {
    count(ones, `${one[at]}`);
    count(others, `${other[at]}`);
    count(both, `${one[at]}\t${other[at]}`);
  }
  const sum = (map: Map<string, number>) => map.values().reduce((total, size) => total + pairs(size), 0);
  const expected = pairs(one.length) === 0 ? 0 : (sum(ones) * sum(others)) / pairs(one.length);
  const most = (sum(ones) + sum(others)) / 2;
  return most === expected ? 1 : (sum(both) - expected) / (most - expected);
}
