import type { PlaceIndex, Slots } from './place-index.ts';
import { worldPixels } from './projection.ts';
import type { Bounds } from './view.ts';

/** Places that stand so close to each other at a zoom that they are drawn as one. */
export interface Cluster {
  /** Their centre of gravity on the map of the world. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** The place itself where it is one alone; else the first of them. */
  readonly slot: number;
  /** The smallest rectangle around them. */
  readonly bounds: Bounds;
}

interface Heap {
  count: number;
  sumX: number;
  sumY: number;
  slot: number;
  west: number;
  east: number;
  north: number;
  south: number;
}

/**
 * The places given as clusters whose middles are at least `spacing` pixels apart at a zoom. Every place is in exactly one.
 * The largest come first.
 *
 * Places are gathered in squares of a grid that lies fast on the world, so that moving the map changes little; then the
 * smaller of two that are too close joins the larger, until none are.
 */
export function clusters(
  index: PlaceIndex,
  slots: Slots,
  { zoom, spacing }: { readonly zoom: number; readonly spacing: number },
): readonly Cluster[] {
  const side = spacing / worldPixels(zoom);
  return apart([...gathered(index, slots, side).values()], side).map((heap) => ({
    x: heap.sumX / heap.count,
    y: heap.sumY / heap.count,
    count: heap.count,
    slot: heap.slot,
    bounds: { west: heap.west, east: heap.east, north: heap.north, south: heap.south },
  }));
}

/** Squares that lie side by side in both directions have numbers so far apart. */
const ROW = 2 ** 26;

function gathered({ x, y }: PlaceIndex, slots: Slots, side: number): ReadonlyMap<number, Heap> {
  const heaps = new Map<number, Heap>();
  slots.forEach((slot) => {
    const [atX = 0, atY = 0] = [x[slot], y[slot]];
    const square = Math.floor(atY / side) * ROW + Math.floor(atX / side);
    const heap = heaps.get(square);
    const one = { count: 1, sumX: atX, sumY: atY, slot, west: atX, east: atX, north: atY, south: atY };
    if (heap) join(heap, one);
    else heaps.set(square, one);
  });
  return heaps;
}

/** Puts one into another. */
function join(into: Heap, from: Heap): void {
  into.count += from.count;
  into.sumX += from.sumX;
  into.sumY += from.sumY;
  into.slot = Math.min(into.slot, from.slot);
  into.west = Math.min(into.west, from.west);
  into.east = Math.max(into.east, from.east);
  into.north = Math.min(into.north, from.north);
  into.south = Math.max(into.south, from.south);
}

/** Ends, because each round but the last leaves fewer. */
function apart(heaps: Heap[], distance: number): readonly Heap[] {
  let left = heaps;
  for (;;) {
    const ordered = left.toSorted((a, b) => b.count - a.count || a.slot - b.slot);
    left = joined(ordered, distance);
    if (left.length === ordered.length) return left;
  }
}

function joined(ordered: readonly Heap[], distance: number): Heap[] {
  const kept: Heap[] = [];
  for (const heap of ordered) {
    const close = kept.find((other) => areClose(other, heap, distance));
    if (close) join(close, heap);
    else kept.push({ ...heap });
  }
  return kept;
}

const areClose = (a: Heap, b: Heap, distance: number): boolean => {
  const across = a.sumX / a.count - b.sumX / b.count;
  const down = a.sumY / a.count - b.sumY / b.count;
  return across * across + down * down < distance * distance;
};
