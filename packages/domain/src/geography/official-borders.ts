import { ok, type Result } from '../kernel/result.ts';
import { readBorderFeatures, type BordersRefusal } from './border-features.ts';
import { drawingOf, outlineOf } from './border-paths.ts';
import { municipality, type MunicipalityCode } from './municipalities.ts';

export interface BordersOptions {
  /** The property with the municipality code; looked for among the usual ones unless told. */
  readonly codeProperty?: string;
  /** Of the drawing in pixels; 640 unless told. The height follows from the country. */
  readonly width?: number;
  /** Pixels left free on all sides; 4 unless told. */
  readonly padding?: number;
  /** Grid that corners are moved to, in pixels; 0.5 unless told. A coarser one makes a smaller page. */
  readonly step?: number;
}

export interface MunicipalityOutline {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** The `d` of an SVG path, to be filled by the even-odd rule: København has a hole for Frederiksberg. */
  readonly d: string;
  /** Where a label may stand, in pixels: the middle of the largest part. */
  readonly x: number;
  readonly y: number;
}

export interface Borders {
  readonly width: number;
  readonly height: number;
  /** All 98, the largest first, so that an enclave is drawn upon what surrounds it. */
  readonly outlines: readonly MunicipalityOutline[];
  /** Codes in the file that are no municipality's. */
  readonly ignored: readonly string[];
}

/**
 * Turns the official borders, which an operator drops in as GeoJSON, into SVG paths, one for each municipality.
 *
 * Everything is drawn where it lies, Bornholm too, by an equirectangular projection that is true to scale at 56
 * degrees north. Reading is strict: polygons and multipolygons only, in degrees (WGS 84, longitude first), inside
 * Denmark, and all 98 municipalities; other codes are ignored and listed. Refusals as in `BordersRefusal`.
 *
 * @param input the parsed file, or its text
 * @example officialBorders('{"type":"Topology"}').error // => { code: 'not_feature_collection' }
 */
export function officialBorders(
  input: unknown,
  { codeProperty, width = 640, padding = 4, step = 0.5 }: BordersOptions = {},
): Result<Borders, BordersRefusal> {
  const read = readBorderFeatures(input, codeProperty ?? null);
  if (!read.ok) return read;

  const parts = [...read.value.parts];
  const drawing = drawingOf(
    parts.flatMap(([, polygons]) => polygons.flat()),
    width,
    padding,
  );
  const outlines = parts
    .map(([code, polygons]) => ({ code, ...outlineOf(polygons, drawing, step) }))
    .toSorted((a, b) => b.area - a.area)
    .map(({ code, d, middle: [x, y] }) => ({ code, name: municipality(code)?.name ?? code, d, x, y }));
  return ok({ width, height: drawing.height, outlines, ignored: read.value.ignored });
}
