import { readFileSync } from 'node:fs';
import { readBorderFeatures } from '@samskab/domain';
import {
  DENMARK,
  drawLand,
  NEIGHBOURS,
  shapeOf,
  simplified,
  worldPixels,
  type Shape,
  type View,
} from '@samskab/places';
import { LRUCache } from 'lru-cache';
import { configuration, type Configuration } from '../configuration.ts';

/** Official borders are kept as fine as half a pixel at this zoom, about 20 metres: they have more corners than anybody sees. */
const FINE = 0.5 / worldPixels(12);

/**
 * The land that the map draws: the official borders where an operator has dropped them in, the coast that ships elsewhere.
 * They have been checked when the site started.
 */
export function landFrom({
  BORDERS_FILE,
  BORDERS_CODE,
}: Pick<Configuration, 'BORDERS_FILE' | 'BORDERS_CODE'>): readonly Shape[] {
  if (!BORDERS_FILE) return DENMARK;
  const read = readBorderFeatures(readFileSync(BORDERS_FILE, 'utf8'), BORDERS_CODE ?? null);
  if (!read.ok) throw new Error(`BORDERS_FILE was read at the start and now is ${read.error.code}`);
  return [...read.value.parts.values()].flat(2).map((ring) => {
    const { outline, bounds } = shapeOf(ring.map(([longitude, latitude]) => ({ longitude, latitude })));
    return { outline: simplified(outline, FINE), bounds };
  });
}

/** Two paths in units of half a pixel. */
export interface Land {
  readonly denmark: string;
  readonly around: string;
}

let shapes: readonly Shape[] | null = null;
/** The views that many look at are few. */
const drawn = new LRUCache<string, Land>({ max: 500 });

/** The land that a view shows. */
export function landIn(view: View): Land {
  const { centre, zoom } = view;
  const key = `${zoom} ${centre.latitude.toFixed(5)} ${centre.longitude.toFixed(5)}`;
  const known = drawn.get(key);
  if (known) return known;
  shapes ??= landFrom(configuration());
  const land = { denmark: drawLand(shapes, view), around: drawLand(NEIGHBOURS, view) };
  drawn.set(key, land);
  return land;
}
