import { ACTOR_GROUPS, type ActorGroup, type PerGroup } from '../kernel/actor-groups.ts';

/**
 * Which groups are shown by themselves, and which only together with others, so that nobody's answer can be told from
 * the group. Groups below `least` are put together; if they are still too few, the smallest of the others joins them.
 * Groups without answers are left out. In the order of the groups; those put together stand last.
 *
 * @param counts how many of each group have answered
 * @param least from 1; so many are at least behind whatever is shown, unless all together are fewer
 * @example shownGroups({ citizens: 5, public: 4, private: 1 }, 3) // => [['citizens'], ['public', 'private']]
 * @example shownGroups({ citizens: 1, public: 1 }, 1) // => [['citizens'], ['public']]
 */
export function shownGroups(counts: PerGroup<number>, least: number): readonly (readonly ActorGroup[])[] {
  const of = (group: ActorGroup): number => counts[group] ?? 0;
  const sum = (groups: readonly ActorGroup[]) => groups.reduce((all, group) => all + of(group), 0);
  const here = ACTOR_GROUPS.filter((group) => of(group) > 0);
  let alone = here.filter((group) => of(group) >= least);
  let joined = here.filter((group) => of(group) < least);
  while (joined.length > 0 && sum(joined) < least && alone.length > 0) {
    const smallest = alone.toSorted((one, other) => of(one) - of(other))[0] as ActorGroup;
    alone = alone.filter((group) => group !== smallest);
    joined = here.filter((group) => !alone.includes(group));
  }
  return [...alone.map((group) => [group]), ...(joined.length > 0 ? [joined] : [])];
}
