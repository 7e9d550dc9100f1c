import { project, unproject, worldPixels, type Position, type WorldPoint } from './projection.ts';

/** What a map shows: a frame of so many pixels around a middle. The page draws it as large as it has room for. */
export interface View {
  readonly centre: Position;
  /** A whole number: each step doubles the scale. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle on the map of the world. */
export interface Bounds {
  readonly west: number;
  readonly east: number;
  /** y counts from the north: `north` is the smaller. */
  readonly north: number;
  readonly south: number;
}

/** Where something stands in a view, in parts of its width and height, from the upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The rectangle of the world that a view shows. */
export function boundsOf({ centre, zoom, width, height }: View): Bounds {
  const { x, y } = project(centre);
  const pixels = worldPixels(zoom);
  const [across, down] = [width / 2 / pixels, height / 2 / pixels];
  return { west: x - across, east: x + across, north: y - down, south: y + down };
}

/** Where a place of the world stands in a view; outside 0 to 1 when the view does not show it. */
export const spotIn = ({ west, east, north, south }: Bounds, { x, y }: WorldPoint): Spot => ({
  x: (x - west) / (east - west),
  y: (y - north) / (south - north),
});

/**
 * The view moved by parts of its own width and height.
 * @param across 0.5 is half a width to the east
 * @param down 0.5 is half a height to the south
 */
export function panned(view: View, across: number, down: number): View {
  const { west, east, north, south } = boundsOf(view);
  const x = (west + east) / 2 + across * (east - west);
  const y = (north + south) / 2 + down * (south - north);
  return { ...view, centre: unproject({ x, y }) };
}

/** The view moved as little as it takes to lie within a rectangle; in its middle where it is larger than that. */
export function keptWithin(view: View, within: Bounds): View {
  const { west, east, north, south } = boundsOf(view);
  const x = held((west + east) / 2, (east - west) / 2, within.west, within.east);
  const y = held((north + south) / 2, (south - north) / 2, within.north, within.south);
  return { ...view, centre: unproject({ x, y }) };
}

const held = (middle: number, half: number, from: number, to: number): number =>
  from + half > to - half ? (from + to) / 2 : Math.min(to - half, Math.max(from + half, middle));

/** The closest view of its size that shows all of a rectangle with some air, no closer than `closest`. */
export function fitted(
  view: Pick<View, 'width' | 'height'>,
  around: Bounds,
  { closest, widest, air = 0.8 }: { closest: number; widest: number; air?: number },
): View {
  const [across, down] = [around.east - around.west, around.south - around.north];
  const most = Math.min((view.width * air) / across, (view.height * air) / down);
  const zoom = Number.isFinite(most) ? Math.floor(Math.log2(most / worldPixels(0))) : closest;
  return {
    width: view.width,
    height: view.height,
    centre: unproject({ x: (around.west + around.east) / 2, y: (around.north + around.south) / 2 }),
    zoom: Math.max(widest, Math.min(closest, zoom)),
  };
}

/** The smallest rectangle around positions. Throws RangeError when there are none. */
export function boundsAround(positions: readonly Position[]): Bounds {
  if (positions.length === 0) throw new RangeError('Nothing has no bounds');
  const points = positions.map(project);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}
