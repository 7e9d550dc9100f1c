/**
 * Names for new groups, so that as many people as possible stay in the group they were in: each old name at most once,
 * groups that none is left for get the lowest free number.
 *
 * @param shared for each new group how many of its people were in each old group
 */
export function keepNames(shared: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const olds = [...new Set(shared.flatMap((row) => [...row.keys()]))].toSorted((a, b) => a - b);
  const { names } = bestFrom(0, shared, olds, new Set());
  const taken = new Set(names.filter((name) => name !== null));
  return names.map((name) => {
    if (name !== null) return name;
    let free = 0;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}

interface Naming {
  readonly kept: number;
  readonly names: readonly (number | null)[];
}

/** Every way of giving the names to the groups from `at` on; there are at most five of each. */
function bestFrom(
  at: number,
  shared: readonly ReadonlyMap<number, number>[],
  olds: readonly number[],
  used: ReadonlySet<number>,
): Naming {
  if (at === shared.length) return { kept: 0, names: [] };
  const rest = bestFrom(at + 1, shared, olds, used);
  let best: Naming = { kept: rest.kept, names: [null, ...rest.names] };
  for (const old of olds) {
    const people = shared[at]!.get(old) ?? 0;
    if (used.has(old) || people === 0) continue;
    const after = bestFrom(at + 1, shared, olds, new Set([...used, old]));
    if (people + after.kept > best.kept) best = { kept: people + after.kept, names: [old, ...after.names] };
  }
  return best;
}

/** Names for groups that are new: 0 for the largest, of two as large for the one farther to the left. */
export function nameBySize(sizes: readonly number[], left: readonly number[]): readonly number[] {
  const order = sizes
    .map((_, group) => group)
    .toSorted((a, b) => sizes[b]! - sizes[a]! || left[a]! - left[b]!);
  const names: number[] = [];
  order.forEach((group, name) => (names[group] = name));
  return names;
}
