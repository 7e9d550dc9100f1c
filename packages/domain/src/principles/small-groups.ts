import { ACTOR_GROUPS, type ActorGroup, type PerGroup } from '../kernel/actor-groups.ts';

/** Fewer could be recognised where everybody can read; also the fewest pulse answers that are shown to anybody. */
export const FEWEST_SHOWN = 5;

/** Groups told together, and how many they are. */
export interface ShownGroups {
  readonly groups: readonly ActorGroup[];
  readonly count: number;
}

/**
 * Counts as the public may see them: groups under five are told as one, with the next smallest while even that is
 * under five, so that none can be found by taking the rest away. Empty where all together are under five.
 * @example shownInPublic({ citizens: 9, voluntary: 6, public: 3, private: 2 }) // => [{ groups: ['citizens'], count: 9 }, { groups: ['voluntary'], count: 6 }, { groups: ['public', 'private'], count: 5 }]
 * @example shownInPublic({ citizens: 9, private: 1 }) // => [{ groups: ['citizens', 'private'], count: 10 }]
 * @example shownInPublic({ citizens: 1 }) // => []
 */
export function shownInPublic(counts: PerGroup<number>): readonly ShownGroups[] {
  const there = ACTOR_GROUPS.filter((group) => (counts[group] ?? 0) > 0);
  const bySize = there.toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const count = (groups: readonly ActorGroup[]) =>
    groups.reduce((all, group) => all + (counts[group] ?? 0), 0);
  const small = bySize.filter((group) => count([group]) < FEWEST_SHOWN).length;
  let merged = small;
  while (merged > 0 && merged < bySize.length && count(bySize.slice(0, merged)) < FEWEST_SHOWN) {
    merged += 1;
  }
  const together = there.filter((group) => bySize.indexOf(group) < merged);
  return [...there.filter((group) => !together.includes(group)).map((group) => [group]), together]
    .map((groups) => ({ groups, count: count(groups) }))
    .filter((shown) => shown.count >= FEWEST_SHOWN);
}

/**
 * Pulse answers as anybody may see them, the coordinator too: over all groups, and only from five answers.
 * @example shownPulse({ citizens: [5, 4, 4], public: [4, 2] }) // => { answers: 5, yes: 4 }
 * @example shownPulse({ citizens: [5, 4, 4] }) // => null
 */
export function shownPulse(
  pulse: PerGroup<readonly number[]>,
): { readonly answers: number; readonly yes: number } | null {
  const answers = Object.values(pulse).flat();
  return answers.length < FEWEST_SHOWN
    ? null
    : { answers: answers.length, yes: answers.filter((answer) => answer >= 4).length };
}
