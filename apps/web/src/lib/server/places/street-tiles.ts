import { boundsOf, worldPixels, DRAWN, TILE, type View } from '@samskab/places';
import { configuration } from '../configuration.ts';

/** From here on streets can be told apart, and the coast that ships is too coarse. */
export const STREETS_FROM = 10;

export interface StreetTile {
  readonly href: string;
  /** In units of half a pixel, from the upper left corner of the frame. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Who draws the streets, as the operator says; null when nobody does. */
export function streetSource(): {
  readonly template: string;
  readonly attribution: string;
  readonly origin: string;
} | null {
  const { TILES_URL, TILES_ATTRIBUTION } = configuration();
  if (!TILES_URL) return null;
  return { template: TILES_URL, attribution: TILES_ATTRIBUTION, origin: new URL(TILES_URL).origin };
}

/**
 * The pictures of streets that cover a view, from a source whose address has {z}, {x} and {y}, as web maps count.
 * @example streetTiles({ centre: { latitude: 0, longitude: 0 }, zoom: 1, width: 512, height: 512 }, 'https://a.example/{z}/{x}/{y}.png').length // => 4
 */
export function streetTiles(view: View, template: string): readonly StreetTile[] {
  const { west, east, north, south } = boundsOf(view);
  const tiles = 2 ** view.zoom;
  const scale = worldPixels(view.zoom) * DRAWN;
  const covered = (from: number, to: number) => {
    const [first, last] = [Math.max(0, Math.floor(from * tiles)), Math.min(tiles, Math.ceil(to * tiles))];
    return Array.from({ length: last - first }, (_, at) => first + at);
  };
  return covered(north, south).flatMap((row) =>
    covered(west, east).map((column) => ({
      href: template
        .replace('{z}', String(view.zoom))
        .replace('{x}', String(column))
        .replace('{y}', String(row)),
      x: Math.round((column / tiles - west) * scale),
      y: Math.round((row / tiles - north) * scale),
      side: TILE * DRAWN,
    })),
  );
}
