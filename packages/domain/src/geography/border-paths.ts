import type { Polygon, Position, Ring } from './border-features.ts';

/** A place on the drawing in pixels, from the upper left corner. */
export type Point = readonly [x: number, y: number];

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly place: (position: Position) => Point;
}

// Denmark's middle latitude: there, both directions have the same scale. At its ends the error is 5 %.
const MIDDLE_LATITUDE = 56;
const SHORTER = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);

/**
 * An equirectangular drawing, `width` wide, in which all the rings just fit; its height follows from them.
 * @param padding pixels left free on all sides
 */
export function drawingOf(rings: readonly Ring[], width: number, padding: number): Drawing {
  const [west, east] = ends(rings, ([longitude]) => longitude);
  const [south, north] = ends(rings, ([, latitude]) => latitude);
  const scale = (width - 2 * padding) / ((east - west) * SHORTER);
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * padding),
    place: ([longitude, latitude]) => [
      padding + (longitude - west) * SHORTER * scale,
      padding + (north - latitude) * scale,
    ],
  };
}

// A loop, because Math.min takes no more than some ten thousand arguments.
function ends(rings: readonly Ring[], of: (position: Position) => number): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const ring of rings)
    for (const position of ring) {
      least = Math.min(least, of(position));
      most = Math.max(most, of(position));
    }
  return [least, most];
}

export interface Outline {
  /** The `d` of an SVG path, to be filled by the even-odd rule. */
  readonly d: string;
  /** Middle of the largest part, for a label. */
  readonly middle: Point;
  /** In square pixels. */
  readonly area: number;
}

/**
 * Draws the parts of one place. All corners are moved to a grid of `step` pixels and corners that meet are joined;
 * neighbours share their corners and so never part. Rings too small for the grid are left out, save the largest.
 */
export function outlineOf(polygons: readonly Polygon[], { place }: Drawing, step: number): Outline {
  const outers = polygons.map(([outer = []]) => outer.map(place));
  const largest = outers.reduce((best, points) => (areaOf(points) > areaOf(best) ? points : best), []);
  const rings = polygons.flat().map((ring) => ring.map(place));
  const snapped = rings.map((points) => withoutRepeats(points.map((point) => onGrid(point, step))));
  const visible = snapped.filter((points) => points.length >= 3);
  const drawn = visible.length > 0 ? visible : [withoutRepeats(largest.map((point) => onGrid(point, 0.01)))];
  return {
    d: drawn.map(pathOf).join(''),
    middle: middleOf(largest),
    area: outers.reduce((total, points) => total + areaOf(points), 0),
  };
}

const onGrid = ([x, y]: Point, step: number): Point => [
  Math.round(x / step) * step,
  Math.round(y / step) * step,
];

const isSame = (a: Point | undefined, b: Point | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Without the closing point, which "z" draws. */
const withoutRepeats = (points: readonly Point[]): readonly Point[] =>
  points.filter(
    (point, index) => !isSame(point, index === 0 ? points.at(-1) : points[index - 1]) || points.length === 1,
  );

/** Steps from corner to corner are shorter to write than places. */
function pathOf(points: readonly Point[]): string {
  const [[x, y] = [0, 0], ...others] = points;
  const steps = others.map(([toX, toY], index) => {
    const [fromX, fromY] = points[index] ?? [toX, toY];
    return `${short(toX - fromX)} ${short(toY - fromY)}`;
  });
  return `M${short(x)} ${short(y)}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

const short = (pixels: number): string => String(Math.round(pixels * 100) / 100);

/** Half the sum of the cross products: the shoelace formula. Never negative. */
const areaOf = (points: readonly Point[]): number => Math.abs(crossSum(points)) / 2;

const crossSum = (points: readonly Point[]): number =>
  points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return total + (x * nextY - nextX * y);
  }, 0);

/** Centre of gravity of a polygon; the mean of its corners when it has no area. */
function middleOf(points: readonly Point[]): Point {
  const sixfold = 3 * crossSum(points);
  if (sixfold === 0) return [rounded(mean(points.map(([x]) => x))), rounded(mean(points.map(([, y]) => y)))];
  let [sumX, sumY] = [0, 0];
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    const weight = x * nextY - nextX * y;
    sumX += (x + nextX) * weight;
    sumY += (y + nextY) * weight;
  }
  return [rounded(sumX / sixfold), rounded(sumY / sixfold)];
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;
