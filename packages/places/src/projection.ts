/** A place on earth in degrees (WGS 84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place on the map of the world, which is 1 wide and 1 high: x from the west, y from the north. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels of the world at zoom 0, as maps in the web count. */
export const TILE = 256;

/** Further to the poles the projection does not go: there the world would not be square. */
const HIGHEST = 85.051129;

/**
 * Where a position is on the map of the world: Web Mercator, which keeps angles, so that a small island has its shape.
 * @example project({ latitude: 0, longitude: 0 }) // => { x: 0.5, y: 0.5 }
 */
export function project({ latitude, longitude }: Position): WorldPoint {
  const sine = Math.sin((Math.max(-HIGHEST, Math.min(HIGHEST, latitude)) * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/**
 * The position of a place on the map: the inverse of `project`.
 * @example unproject({ x: 0.5, y: 0.5 }) // => { latitude: 0, longitude: 0 }
 */
export function unproject({ x, y }: WorldPoint): Position {
  const turn = (0.5 - y) * 2 * Math.PI;
  return { latitude: (Math.atan(Math.sinh(turn)) * 180) / Math.PI, longitude: (x - 0.5) * 360 };
}

/**
 * How wide the whole world is at a zoom, in pixels: it doubles with each step.
 * @example worldPixels(1) // => 512
 */
export const worldPixels = (zoom: number): number => TILE * 2 ** zoom;
