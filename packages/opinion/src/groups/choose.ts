import { chanceFrom } from '../kernel/chance.ts';
import { picked, upTo } from '../kernel/lists.ts';
import type { Clustering, Plane } from './clustering.ts';
import { silhouettes } from './silhouette.ts';
import { bestOfTries } from './starts.ts';

const FEWEST = 2;
const MOST = 5;

/** One number of groups that was tried. */
export interface Tried extends Clustering {
  readonly groups: number;
  /** The mean silhouette, -1 to 1: how far apart the groups stand. */
  readonly silhouette: number;
}

/**
 * The numbers of groups that are tried for so many people: from 2 to 5, or fewer where there are few people (Polis).
 * None with fewer than three, who cannot be grouped.
 * @example groupCounts(15) // => [2, 3]
 * @example groupCounts(36) // => [2, 3, 4, 5]
 */
export function groupCounts(people: number): readonly number[] {
  const most = Math.min(MOST, 2 + Math.floor(people / 12), people - 1);
  return Array.from({ length: Math.max(0, most - FEWEST + 1) }, (_, at) => FEWEST + at);
}

/** Every number of groups, each in its best grouping; where points are fewer than groups, those are left out. */
export function tryGroups(plane: Plane, seed: number): readonly Tried[] {
  const { sorted, order } = inOrder(plane);
  const chance = chanceFrom(seed);
  const found = groupCounts(plane.x.length)
    .map((groups) => ({ groups, clustering: bestOfTries(sorted, groups, chance) }))
    .filter(
      ({ groups, clustering }) =>
        new Set(clustering.labels).size === groups && clustering.centers.length === groups,
    );
  const values = silhouettes(
    sorted,
    found.map(({ clustering }) => clustering.labels),
  );
  return found.map(({ groups, clustering }, at) => {
    const labels = new Uint8Array(order.length);
    order.forEach((place, rank) => (labels[place] = clustering.labels[rank]!));
    return { ...clustering, labels, groups, silhouette: values[at]! };
  });
}

/** Silhouettes that differ by no more than this are as good as each other. */
const ALIKE = 0.015;

/** The one whose groups stand farthest apart; of several as good as the best the one with fewest groups. */
export function farthestApart(tried: readonly Tried[]): Tried | null {
  const best = Math.max(...tried.map(({ silhouette }) => silhouette));
  return tried.find(({ silhouette }) => silhouette >= best - ALIKE) ?? null;
}

/** From left to right and from below, so that chance does not depend on who voted first. */
function inOrder({ x, y }: Plane): { readonly sorted: Plane; readonly order: Uint32Array } {
  const order = upTo(x.length).toSorted((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  return {
    order,
    sorted: { x: picked(x, order), y: picked(y, order) },
  };
}
