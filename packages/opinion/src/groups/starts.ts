import type { Chance } from '../kernel/chance.ts';
import { picked, upTo } from '../kernel/lists.ts';
import type { Clustering, Place, Plane } from './clustering.ts';
import { kMeans } from './k-means.ts';

/** Beginnings that are tried for each number of groups: fifty with few points, ten with many. */
const tries = (points: number): number => Math.min(50, Math.max(10, Math.floor(6000 / points)));
/** With more points than these, beginnings are tried on every so-manieth. */
const TRIED_ON = 600;

/**
 * The best of ten to fifty groupings, each from a beginning drawn so that far points are likelier (k-means++, Arthur and
 * Vassilvitskii, 2007). The points must lie in an order that does not depend on what people are called.
 */
export function bestOfTries(plane: Plane, groups: number, chance: Chance): Clustering {
  const sample = thinned(plane, TRIED_ON);
  let best: Clustering | null = null;
  for (let left = tries(sample.x.length); left > 0; left -= 1) {
    const tried = kMeans(sample, drawStarts(sample, groups, chance));
    if (best === null || tried.inertia < best.inertia) best = tried;
  }
  return sample === plane ? best! : kMeans(plane, best!.centers);
}

/** Every so-manieth point, so that about `most` are left; the plane itself where there are no more. */
export function thinned(plane: Plane, most: number): Plane {
  const count = plane.x.length;
  if (count <= most) return plane;
  const places = upTo(most).map((at) => Math.floor((at * count) / most));
  return { x: picked(plane.x, places), y: picked(plane.y, places) };
}

function drawStarts({ x, y }: Plane, groups: number, chance: Chance): readonly Place[] {
  const first = Math.floor(chance() * x.length);
  const starts: Place[] = [[x[first]!, y[first]!]];
  const far = new Float64Array(x.length).fill(Infinity);
  while (starts.length < groups) {
    const [cx, cy] = starts.at(-1)!;
    let sum = 0;
    for (let at = 0; at < x.length; at += 1) {
      far[at] = Math.min(far[at]!, (x[at]! - cx) ** 2 + (y[at]! - cy) ** 2);
      sum += far[at]!;
    }
    const drawn = drawBy(far, chance() * sum);
    starts.push([x[drawn]!, y[drawn]!]);
  }
  return starts;
}

/** The first place at which the sum of the weights goes beyond what was drawn. */
function drawBy(weights: Float64Array, drawn: number): number {
  let left = drawn;
  for (let at = 0; at < weights.length; at += 1) {
    left -= weights[at]!;
    if (left < 0) return at;
  }
  return weights.length - 1;
}
