import { project, worldPixels, type Position } from './projection.ts';
import { boundsOf, type Bounds, type View } from './view.ts';

/** A closed line on the map of the world: x and y in turn, without the closing point. */
export type Outline = Float64Array;

/** An outline with the rectangle around it. */
export interface Shape {
  readonly outline: Outline;
  readonly bounds: Bounds;
}

/** Makes a shape of a ring of positions, closed or not. */
export function shapeOf(ring: readonly Position[]): Shape {
  const points = ring.map(project);
  const [first, last] = [points[0], points.at(-1)];
  if (points.length > 1 && first?.x === last?.x && first?.y === last?.y) points.pop();
  return shapeAround(Float64Array.from(points.flatMap(({ x, y }) => [x, y])));
}

/** The outline with the rectangle around it. */
export function shapeAround(outline: Outline): Shape {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < outline.length; at += 2) {
    const [x = 0, y = 0] = [outline[at], outline[at + 1]];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { outline, bounds: { west, east, north, south } };
}

/** Units of a drawing for each pixel of its view: half pixels can still be told apart on a sharp screen. */
export const DRAWN = 2;
/** Corners that stand out by less are left out, in units. */
const LEAST = 1.2;
/** What lies further outside the frame is cut off, in pixels: its edge must not be seen. */
const MARGIN = 8;

/**
 * The land that a view shows, as the `d` of one SVG path in a box of `DRAWN` times its width and height, to be filled by
 * the even-odd rule. Islands smaller than half a pixel are left out.
 */
export function drawLand(shapes: readonly Shape[], view: View): string {
  const frame = boundsOf({ ...view, width: view.width + 2 * MARGIN, height: view.height + 2 * MARGIN });
  const { west, north } = boundsOf(view);
  const scale = worldPixels(view.zoom) * DRAWN;
  const smallest = DRAWN / 2 / scale;
  return shapes
    .filter(({ bounds }) => meet(bounds, frame) && bounds.east - bounds.west > smallest)
    .map(({ outline }) => pathOf(simplified(clipped(outline, frame), LEAST / scale), west, north, scale))
    .join('');
}

const meet = (a: Bounds, b: Bounds): boolean =>
  a.west <= b.east && a.east >= b.west && a.north <= b.south && a.south >= b.north;

/**
 * What of an outline lies within a rectangle: one edge after the other is cut off. Parts that hang together only outside
 * stay joined along the edge. Source of the method: Sutherland and Hodgman, Reentrant polygon clipping (1974).
 */
export function clipped(outline: Outline, { west, east, north, south }: Bounds): Outline {
  let left: number[] = [...outline];
  for (const [axis, limit, sign] of [
    [0, west, 1],
    [0, east, -1],
    [1, north, 1],
    [1, south, -1],
  ] as const)
    left = cut(left, axis, limit, sign);
  return Float64Array.from(left);
}

function cut(points: readonly number[], axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  const last = points.length - 2;
  let [fromX = 0, fromY = 0] = [points[last], points[last + 1]];
  for (let at = 0; at <= last; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    const before = sign * ((axis === 0 ? fromX : fromY) - limit);
    const here = sign * ((axis === 0 ? x : y) - limit);
    if (before >= 0 !== here >= 0) {
      const part = before / (before - here);
      kept.push(fromX + part * (x - fromX), fromY + part * (y - fromY));
    }
    if (here >= 0) kept.push(x, y);
    [fromX, fromY] = [x, y];
  }
  return kept;
}

/**
 * An outline without the corners that stand out by less than a distance. Source of the method: Douglas and Peucker,
 * Cartographica 10 (1973). The first corner and the one furthest from it stay.
 */
export function simplified(outline: Outline, distance: number): Outline {
  const corners = outline.length / 2;
  if (corners < 4) return outline;
  const kept = new Uint8Array(corners);
  const opposite = furthest(outline, 0);
  kept[0] = 1;
  kept[opposite] = 1;
  const stretches: [from: number, to: number][] = [
    [0, opposite],
    [opposite, corners],
  ];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const at = standsOutMost(outline, stretch, distance);
    if (at === null) continue;
    kept[at] = 1;
    stretches.push([stretch[0], at], [at, stretch[1]]);
  }
  return outline.filter((_, at) => kept[at >> 1] === 1);
}

function furthest(outline: Outline, from: number): number {
  let [best, most] = [from, -1];
  for (let at = 0; at < outline.length / 2; at += 1) {
    const away = ((outline[2 * at] ?? 0) - (outline[2 * from] ?? 0)) ** 2;
    const square = away + ((outline[2 * at + 1] ?? 0) - (outline[2 * from + 1] ?? 0)) ** 2;
    if (square > most) [best, most] = [at, square];
  }
  return best;
}

/** The corner between two that is furthest from the line between them; null when none is further than `distance`. */
function standsOutMost(
  outline: Outline,
  [from, to]: readonly [number, number],
  distance: number,
): number | null {
  const corners = outline.length / 2;
  const [x = 0, y = 0] = [outline[2 * from], outline[2 * from + 1]];
  const end = to % corners;
  const [endX = 0, endY = 0] = [outline[2 * end], outline[2 * end + 1]];
  let [best, most] = [-1, distance * distance];
  for (let at = from + 1; at < to; at += 1) {
    const square = squareToLine(
      (outline[2 * at] ?? 0) - x,
      (outline[2 * at + 1] ?? 0) - y,
      endX - x,
      endY - y,
    );
    if (square > most) [best, most] = [at, square];
  }
  return best < 0 ? null : best;
}

/** The square of the distance of a point to the stretch from the origin to an end. */
function squareToLine(x: number, y: number, endX: number, endY: number): number {
  const length = endX * endX + endY * endY;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * endX + y * endY) / length));
  return (x - along * endX) ** 2 + (y - along * endY) ** 2;
}

/** Steps from corner to corner are shorter to write than places. Nothing where fewer than three corners are left. */
function pathOf(outline: Outline, west: number, north: number, scale: number): string {
  let path = '';
  let [lastX, lastY, corners] = [0, 0, 0];
  for (let at = 0; at < outline.length; at += 2) {
    const x = Math.round(((outline[at] ?? 0) - west) * scale);
    const y = Math.round(((outline[at + 1] ?? 0) - north) * scale);
    if (corners > 0 && x === lastX && y === lastY) continue;
    path += corners === 0 ? `M${x} ${y}l` : `${corners > 1 ? ' ' : ''}${x - lastX} ${y - lastY}`;
    [lastX, lastY, corners] = [x, y, corners + 1];
  }
  return corners < 3 ? '' : `${path}z`.replaceAll(' -', '-');
}
