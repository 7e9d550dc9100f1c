import { picked, upTo } from '../kernel/lists.ts';
import type { Plane } from './clustering.ts';
import { inClasses, type Classes } from './label-classes.ts';

/** With more points than these, points that lie close together are taken as one. */
export const EXACT_UP_TO = 2000;
/** Squares that the longer side of the map is divided into when points are taken together. */
const SQUARES = 48;

/**
 * How well points lie in their groups rather than in the nearest other one (Rousseeuw, 1987): the mean of
 * (b - a) ÷ max(a, b), a the mean distance to one's own group and b to the nearest other; 0 for whoever is alone.
 * One value for each labelling, from -1 to 1; distances are measured once for all of them.
 *
 * Exact up to 2,000 points. Above that, points of the same small square and the same groups count as one in their
 * middle, which changes the value by less than 0.005 in the tests and keeps the work the same for any number of people.
 *
 * @param labellings for each point the number of its group from 0; at least two groups that have points
 * @example silhouettes({ x: Float64Array.of(0, 0, 9, 9), y: Float64Array.of(0, 0, 0, 0) }, [Uint8Array.of(0, 0, 1, 1)]) // => [1]
 */
export function silhouettes(plane: Plane, labellings: readonly Uint8Array[]): readonly number[] {
  const classes = inClasses(labellings, plane.x.length);
  const points = plane.x.length <= EXACT_UP_TO ? each(plane, classes) : together(plane, classes);
  const sizes = labellings.map((_, at) => sizesOf(points, classes, at));
  const far = sizes.map(({ length }) => new Float64Array(length));
  const totals = labellings.map(() => 0);
  const sums = distancesToClasses(points);
  const count = points.x.length;
  for (let one = 0; one < count; one += 1) {
    const own = classes.labels[points.classOf[one]!]!;
    for (let at = 0; at < totals.length; at += 1) {
      gather(one, sums, at, classes, far[at]!);
      totals[at]! += points.weights[one]! * silhouetteOf(own[at]!, far[at]!, sizes[at]!);
    }
  }
  const all = points.weights.reduce((sum, weight) => sum + weight, 0);
  return totals.map((total) => (all === 0 ? 0 : total / all));
}

/** Points in the order of their classes; those of class c lie from `ends[c - 1]` to `ends[c]`. */
interface Weighted extends Plane {
  readonly weights: Float64Array;
  readonly classOf: Uint16Array;
  readonly ends: Uint32Array;
}

/**
 * The distances from each point to all points of each class, summed up: class after class, in each the points. Every
 * two points are measured once.
 */
function distancesToClasses({ x, y, weights, classOf, ends }: Weighted): Float64Array {
  const count = x.length;
  const sums = new Float64Array(ends.length * count);
  for (let one = 0; one < count; one += 1) {
    const weight = weights[one]!;
    const own = classOf[one]! * count;
    let two = one + 1;
    for (let group = classOf[one]!; group < ends.length; group += 1) {
      let sum = 0;
      for (const end = ends[group]!; two < end; two += 1) {
        const right = x[two]! - x[one]!;
        const above = y[two]! - y[one]!;
        const distance = Math.sqrt(right * right + above * above);
        sum += weights[two]! * distance;
        sums[own + two]! += weight * distance;
      }
      sums[group * count + one]! += sum;
    }
  }
  return sums;
}

/** The sums of one point by class as sums by the groups of a labelling. */
function gather(one: number, sums: Float64Array, at: number, { labels }: Classes, far: Float64Array): void {
  const count = sums.length / labels.length;
  far.fill(0);
  for (let group = 0; group < labels.length; group += 1)
    far[labels[group]![at]!]! += sums[group * count + one]!;
}

/** One point's silhouette, from the sums of its distances to each group and how large the groups are. */
function silhouetteOf(own: number, far: Float64Array, sizes: Float64Array): number {
  if (sizes[own]! <= 1) return 0;
  const inside = far[own]! / (sizes[own]! - 1);
  let outside = Infinity;
  for (let group = 0; group < far.length; group += 1)
    if (group !== own && sizes[group]! > 0) outside = Math.min(outside, far[group]! / sizes[group]!);
  const larger = Math.max(inside, outside);
  return larger === 0 ? 0 : (outside - inside) / larger;
}

function sizesOf({ weights, classOf }: Weighted, { labels }: Classes, at: number): Float64Array {
  const sizes = new Float64Array(Math.max(0, ...labels.map((label) => label[at]! + 1)));
  weights.forEach((weight, point) => (sizes[labels[classOf[point]!]![at]!]! += weight));
  return sizes;
}

function each(plane: Plane, classes: Classes): Weighted {
  const cells = upTo(plane.x.length);
  return weighted(plane, classes, cells, plane.x.length);
}

/** Points of the same square and class as one, in their middle. */
function together(plane: Plane, classes: Classes): Weighted {
  const [left, low] = [least(plane.x), least(plane.y)];
  const side = Math.max(most(plane.x) - left, most(plane.y) - low) / SQUARES || 1;
  const known = new Map<number, number>();
  const cells = new Uint32Array(plane.x.length);
  for (let at = 0; at < cells.length; at += 1) {
    const [column, row] = [Math.floor((plane.x[at]! - left) / side), Math.floor((plane.y[at]! - low) / side)];
    const key = (classes.of[at]! * (SQUARES + 1) + column) * (SQUARES + 1) + row;
    const cell = known.get(key) ?? known.size;
    if (cell === known.size) known.set(key, cell);
    cells[at] = cell;
  }
  return weighted(plane, classes, cells, known.size);
}

/** The middles of cells, sorted by class. */
function weighted({ x, y }: Plane, classes: Classes, cells: Uint32Array, count: number): Weighted {
  const [right, above, weight] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const own = new Uint16Array(count);
  cells.forEach((cell, at) => {
    right[cell]! += x[at]!;
    above[cell]! += y[at]!;
    weight[cell]! += 1;
    own[cell] = classes.of[at]!;
  });
  const order = upTo(count).toSorted((a, b) => own[a]! - own[b]! || a - b);
  const ends = new Uint32Array(classes.labels.length);
  own.forEach((group) => (ends[group]! += 1));
  for (let group = 1; group < ends.length; group += 1) ends[group]! += ends[group - 1]!;
  return {
    x: picked(right, order).map((sum, at) => sum / weight[order[at]!]!),
    y: picked(above, order).map((sum, at) => sum / weight[order[at]!]!),
    weights: picked(weight, order),
    classOf: own.toSorted(),
    ends,
  };
}

const least = (numbers: Float64Array): number =>
  numbers.reduce((low, value) => Math.min(low, value), Infinity);
const most = (numbers: Float64Array): number =>
  numbers.reduce((high, value) => Math.max(high, value), -Infinity);
