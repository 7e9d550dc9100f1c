import { ok, refuse, type Result } from '../kernel/result.ts';
import { municipality, MUNICIPALITIES, type MunicipalityCode } from './municipalities.ts';

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];
/** Closed: the first position is also the last. */
export type Ring = readonly Position[];
/** The outline first, then its holes. */
export type Polygon = readonly Ring[];

/** Why a file cannot be drawn as the municipalities' borders. `feature` counts from 0. */
export type BordersRefusal =
  | { readonly code: 'not_json' }
  | { readonly code: 'not_feature_collection' }
  /** `found` are the names of the properties that the first feature has. */
  | { readonly code: 'no_code_property'; readonly found: readonly string[] }
  | { readonly code: 'wrong_geometry'; readonly feature: number }
  /** A latitude where the longitude belongs. */
  | { readonly code: 'swapped_coordinates'; readonly feature: number }
  /** Metres of a grid such as UTM (EPSG:25832), as the official download has them unless asked for WGS 84. */
  | { readonly code: 'not_degrees'; readonly feature: number }
  | { readonly code: 'outside_denmark'; readonly feature: number }
  | { readonly code: 'municipalities_missing'; readonly codes: readonly MunicipalityCode[] };

export interface BorderFeatures {
  /** All parts of all 98 municipalities; parts spread over several features are put together. */
  readonly parts: ReadonlyMap<MunicipalityCode, readonly Polygon[]>;
  /** Codes in the file that are no municipality's, as Christiansø's 0411. */
  readonly ignored: readonly string[];
}

// DAGI, Dataforsyningen's API, Eurostat (LAU, GISCO) and what common converters make of them. Compared in small letters.
const CODE_PROPERTIES = ['kommunekode', 'komkode', 'kode', 'lau_code', 'lau_id', 'lau', 'gisco_id', 'code'];

// The land, with room for the sea around it: west, east, south, north in degrees.
const DENMARK = { west: 7, east: 16, south: 54, north: 58.5 };

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a GeoJSON FeatureCollection of polygons into the parts of each municipality, or says what is wrong.
 * Codes may be "0101", 101, "101" or "DK_0101".
 * @param input the parsed file, or its text
 * @param codeProperty the property with the municipality code; null to look for a usual one
 * @example readBorderFeatures('Hej', null) // => { ok: false, error: { code: 'not_json' } }
 */
export function readBorderFeatures(
  input: unknown,
  codeProperty: string | null,
): Result<BorderFeatures, BordersRefusal> {
  const collection = typeof input === 'string' ? parsed(input) : input;
  if (collection === undefined) return refuse({ code: 'not_json' });
  const features = featuresOf(collection);
  if (features === null) return refuse({ code: 'not_feature_collection' });

  const properties = propertiesOf(features[0]);
  const property = codeProperty ?? usualProperty(properties);
  if (property === null || features.every((feature) => !Object.hasOwn(propertiesOf(feature), property)))
    return refuse({ code: 'no_code_property', found: Object.keys(properties) });

  return collect(features, property);
}

function collect(features: readonly Json[], property: string): Result<BorderFeatures, BordersRefusal> {
  const parts = new Map<MunicipalityCode, readonly Polygon[]>();
  const ignored = new Set<string>();
  for (const [index, feature] of features.entries()) {
    const written = propertiesOf(feature)[property];
    const found = municipality(fourDigits(written));
    if (found === null) {
      ignored.add(String(written));
      continue;
    }
    const polygons = polygonsOf(feature['geometry']);
    if (polygons === null) return refuse({ code: 'wrong_geometry', feature: index });
    const problem = placeProblem(polygons);
    if (problem !== null) return refuse({ code: problem, feature: index });
    parts.set(found.code, [...(parts.get(found.code) ?? []), ...polygons]);
  }
  const missing = MUNICIPALITIES.map(({ code }) => code).filter((code) => !parts.has(code));
  if (missing.length > 0) return refuse({ code: 'municipalities_missing', codes: missing.toSorted() });
  return ok({ parts, ignored: [...ignored] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function featuresOf(collection: unknown): readonly Json[] | null {
  if (!isObject(collection) || collection['type'] !== 'FeatureCollection') return null;
  const features: unknown = collection['features'];
  return Array.isArray(features) && features.length > 0 && features.every(isObject) ? features : null;
}

function propertiesOf(feature: Json | undefined): Json {
  const properties = feature?.['properties'];
  return isObject(properties) ? properties : {};
}

function usualProperty(properties: Json): string | null {
  const names = Object.keys(properties);
  const matches = CODE_PROPERTIES.flatMap((usual) => names.filter((name) => name.toLowerCase() === usual));
  return matches[0] ?? null;
}

/** The code with its leading zero, or an empty text. */
function fourDigits(written: unknown): string {
  if (typeof written !== 'string' && typeof written !== 'number') return '';
  const digits = /^(?:DK_?)?0?(\d{3})$/i.exec(String(written).trim())?.[1];
  return digits === undefined ? '' : `0${digits}`;
}

function polygonsOf(geometry: unknown): readonly Polygon[] | null {
  if (!isObject(geometry)) return null;
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return isPolygon(coordinates) ? [coordinates] : null;
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates) || coordinates.length === 0) return null;
  return coordinates.every(isPolygon) ? coordinates : null;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPolygon = (value: unknown): value is Polygon =>
  Array.isArray(value) && value.length > 0 && value.every(isRing);

// RFC 7946, 3.1.6: four or more positions, the last the same as the first.
function isRing(value: unknown): value is Ring {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPosition)) return false;
  const [first, last] = [value[0], value.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

// A third number, the height, may follow.
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

function placeProblem(
  polygons: readonly Polygon[],
): 'swapped_coordinates' | 'not_degrees' | 'outside_denmark' | null {
  const stray = polygons.flat(2).find(([longitude, latitude]) => !isInDenmark(longitude, latitude));
  if (stray === undefined) return null;
  const [first, second] = stray;
  if (isInDenmark(second, first)) return 'swapped_coordinates';
  return Math.abs(first) > 180 || Math.abs(second) > 180 ? 'not_degrees' : 'outside_denmark';
}

const isInDenmark = (longitude: number, latitude: number): boolean =>
  longitude >= DENMARK.west &&
  longitude <= DENMARK.east &&
  latitude >= DENMARK.south &&
  latitude <= DENMARK.north;
