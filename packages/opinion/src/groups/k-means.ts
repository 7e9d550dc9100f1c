import type { Clustering, Place, Plane } from './clustering.ts';

const MOST_ROUNDS = 300;
/** Centres that move less than this share of the points' mean variance, squared and taken together, have arrived. */
const ARRIVED = 1e-4;

/**
 * Lloyd's k-means from given centres, until no point changes its group or the centres hardly move (as scikit-learn
 * ends). A centre that is left without points goes to the point farthest from its own.
 *
 * @param starts one centre a group, at least one
 * @example kMeans({ x: Float64Array.of(0, 1, 9), y: Float64Array.of(0, 0, 0) }, [[0, 0], [1, 0]]).centers // => [[0.5, 0], [9, 0]]
 */
export function kMeans(plane: Plane, starts: readonly Place[]): Clustering {
  const groups = starts.length;
  const [cx, cy] = [starts.map(([x]) => x), starts.map(([, y]) => y)].map((list) =>
    Float64Array.from(list),
  ) as [Float64Array, Float64Array];
  const labels = new Uint8Array(plane.x.length).fill(255);
  const near = ARRIVED * ((variance(plane.x) + variance(plane.y)) / 2);
  let round = assign(plane, cx, cy, labels);
  for (let left = MOST_ROUNDS; round.changed && left > 0; left -= 1) {
    const moved = recentre(plane, labels, cx, cy);
    round = assign(plane, cx, cy, labels);
    if (moved <= near) break;
  }
  return {
    centers: Array.from({ length: groups }, (_, group): Place => [cx[group]!, cy[group]!]),
    labels,
    inertia: round.inertia,
  };
}

/** Gives each point to the nearest centre; of two as near to the first. */
function assign(
  { x, y }: Plane,
  cx: Float64Array,
  cy: Float64Array,
  labels: Uint8Array,
): { readonly changed: boolean; readonly inertia: number } {
  let changed = false;
  let inertia = 0;
  for (let at = 0; at < x.length; at += 1) {
    const px = x[at]!;
    const py = y[at]!;
    let nearest = 0;
    let least = Infinity;
    for (let group = 0; group < cx.length; group += 1) {
      const far = (px - cx[group]!) ** 2 + (py - cy[group]!) ** 2;
      if (far >= least) continue;
      least = far;
      nearest = group;
    }
    if (labels[at] !== nearest) changed = true;
    labels[at] = nearest;
    inertia += least;
  }
  return { changed, inertia };
}

/** Moves the centres into the middle of their points; answers how far, squared and taken together. */
function recentre({ x, y }: Plane, labels: Uint8Array, cx: Float64Array, cy: Float64Array): number {
  const [bx, by] = [cx.slice(), cy.slice()];
  const counts = new Float64Array(cx.length);
  const [sx, sy] = [new Float64Array(cx.length), new Float64Array(cx.length)];
  for (let at = 0; at < x.length; at += 1) {
    const group = labels[at]!;
    counts[group]! += 1;
    sx[group]! += x[at]!;
    sy[group]! += y[at]!;
  }
  const taken = new Set<number>();
  for (let group = 0; group < cx.length; group += 1) {
    if (counts[group]! > 0) {
      cx[group] = sx[group]! / counts[group]!;
      cy[group] = sy[group]! / counts[group]!;
      continue;
    }
    const lonely = farthest({ x, y }, labels, cx, cy, taken);
    taken.add(lonely);
    cx[group] = x[lonely]!;
    cy[group] = y[lonely]!;
  }
  return cx.reduce((sum, x, group) => sum + (x - bx[group]!) ** 2 + (cy[group]! - by[group]!) ** 2, 0);
}

function variance(numbers: Float64Array): number {
  let sum = 0;
  for (const value of numbers) sum += value;
  const mean = sum / numbers.length;
  let squares = 0;
  for (const value of numbers) squares += (value - mean) ** 2;
  return squares / numbers.length;
}

function farthest(
  { x, y }: Plane,
  labels: Uint8Array,
  cx: Float64Array,
  cy: Float64Array,
  taken: ReadonlySet<number>,
): number {
  let [best, most] = [0, -1];
  for (let at = 0; at < x.length; at += 1) {
    const group = labels[at]!;
    const far = (x[at]! - cx[group]!) ** 2 + (y[at]! - cy[group]!) ** 2;
    if (far > most && !taken.has(at)) [best, most] = [at, far];
  }
  return best;
}
