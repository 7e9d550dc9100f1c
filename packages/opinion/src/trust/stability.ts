import { farthestApart } from '../groups/choose.ts';
import { grouped } from '../groups/grouped.ts';
import type { OpinionGroups } from '../groups/opinion-groups.ts';
import { chanceFrom, mix } from '../kernel/chance.ts';
import { adjustedRandIndex } from './rand-index.ts';
import { withoutPeople } from './some-people.ts';

/** Every so-manieth participant is left out. */
const EVERY = 5;
/** From this adjusted Rand index on the groups are the same groups. */
export const HOLDS_FROM = 0.8;
/** From this share in common on a group is the same group (Hennig, 2007). */
const SAME_GROUP_FROM = 0.75;

/** The groups found without a fifth of the people, beside the groups found with all. */
export interface StabilityRun {
  /** Adjusted Rand index over those who have a group in both; 0 where no groups were found. */
  readonly agreement: number;
  /** The groups that were found again. */
  readonly foundAgain: readonly number[];
}

/** How far groups are still there when other people happen to be missing. */
export interface Stability {
  readonly runs: number;
  /** Runs in which the groups held: «holder i 93 af 100». */
  readonly held: number;
  /** The median agreement of the runs, -1 to 1. */
  readonly agreement: number;
  readonly groups: readonly { readonly id: number; readonly held: number }[];
}

/**
 * Finds the groups again and again, each time without a fifth of the participants drawn by chance, by the whole way from
 * the votes on, the number of groups included. One run a step, so that whoever asks may show progress or stop.
 * @param seed of chance, a whole number
 * @example [...stabilityRuns(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value, 3, 1)].length // => 3
 */
export function* stabilityRuns(groups: OpinionGroups, runs: number, seed: number): Generator<StabilityRun> {
  const chance = chanceFrom(seed);
  for (let run = 0; run < runs; run += 1) {
    const order = groups.ground.who.slice();
    mix(order, chance);
    const leftOut = order.subarray(0, Math.floor(order.length / EVERY));
    const { members, tried } = grouped(withoutPeople(groups.ground, leftOut), groups.seed);
    const best = farthestApart(tried);
    yield best === null ? { agreement: 0, foundAgain: [] } : compared(groups, members.who, best.labels);
  }
}

function compared({ groupOf, groups }: OpinionGroups, who: Uint32Array, labels: Uint8Array): StabilityRun {
  const both = Array.from(who.keys()).filter((at) => groupOf[who[at]!]! >= 0);
  const [before, after] = [both.map((at) => groupOf[who[at]!]!), both.map((at) => labels[at]!)];
  return {
    agreement: both.length === 0 ? 0 : adjustedRandIndex(before, after),
    foundAgain: groups.map(({ id }) => id).filter((id) => mostAlike(id, before, after) >= SAME_GROUP_FROM),
  };
}

/** The share in common (Jaccard) of a group and the new group that is most like it. */
function mostAlike(id: number, before: readonly number[], after: readonly number[]): number {
  const [own, shared, all] = [{ size: 0 }, new Map<number, number>(), new Map<number, number>()];
  before.forEach((group, at) => {
    const label = after[at]!;
    all.set(label, (all.get(label) ?? 0) + 1);
    if (group !== id) return;
    own.size += 1;
    shared.set(label, (shared.get(label) ?? 0) + 1);
  });
  return Math.max(0, ...[...shared].map(([label, common]) => common / (own.size + all.get(label)! - common)));
}

/**
 * What the runs say together; null without runs.
 * @example stabilityOf({ groups: [{ id: 0 }] }, [{ agreement: 0.9, foundAgain: [0] }, { agreement: 0.1, foundAgain: [] }]) // => { runs: 2, held: 1, agreement: 0.5, groups: [{ id: 0, held: 1 }] }
 */
export function stabilityOf(
  { groups }: { readonly groups: readonly { readonly id: number }[] },
  runs: readonly StabilityRun[],
): Stability | null {
  if (runs.length === 0) return null;
  return {
    runs: runs.length,
    held: runs.filter(({ agreement }) => agreement >= HOLDS_FROM).length,
    agreement: median(runs.map(({ agreement }) => agreement)),
    groups: groups.map(({ id }) => ({
      id,
      held: runs.filter(({ foundAgain }) => foundAgain.includes(id)).length,
    })),
  };
}

/** The middle of numbers, of two the mean of both. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
