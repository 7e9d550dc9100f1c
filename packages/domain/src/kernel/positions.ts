import { ok, refuse, type Result } from './result.ts';

/** A place on earth in degrees (WGS 84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** `swapped`: the two numbers would be in Denmark the other way round. `outside`: neither way is. */
export type PositionRefusal = { readonly code: 'notNumbers' } | { readonly code: 'swapped' | 'outside' };

/** A box around Denmark with its waters, islands and Bornholm; Skagen and Gedser are inside by a few kilometres. */
const DENMARK = { south: 54.5, north: 57.85, west: 7.9, east: 15.3 } as const;

/**
 * Whether a position is in the box around Denmark. The box also holds a strip of Scania and of Schleswig: who must know
 * the municipality asks the borders.
 * @example isInDenmark({ latitude: 55.68, longitude: 12.57 }) // => true
 * @example isInDenmark({ latitude: 12.57, longitude: 55.68 }) // => false
 */
export const isInDenmark = ({ latitude, longitude }: Position): boolean =>
  latitude >= DENMARK.south &&
  latitude <= DENMARK.north &&
  longitude >= DENMARK.west &&
  longitude <= DENMARK.east;

/**
 * A position in Denmark from two numbers that somebody wrote, rounded to 0.00001 degree (about a metre).
 * @example readPosition(55.676098, 12.568337) // => { ok: true, value: { latitude: 55.6761, longitude: 12.56834 } }
 * @example readPosition(12.57, 55.68) // => { ok: false, error: { code: 'swapped' } }
 * @example readPosition(59.33, 18.07) // => { ok: false, error: { code: 'outside' } }
 */
export function readPosition(latitude: number, longitude: number): Result<Position, PositionRefusal> {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return refuse({ code: 'notNumbers' });
  if (isInDenmark({ latitude, longitude }))
    return ok({ latitude: metre(latitude), longitude: metre(longitude) });
  return refuse({ code: isInDenmark({ latitude: longitude, longitude: latitude }) ? 'swapped' : 'outside' });
}

const metre = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088;

/**
 * Kilometres between two positions along the surface of a sphere: at most 0.5 % from the true distance.
 * Source of the method: R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68 (1984).
 * @example Math.round(distanceKm({ latitude: 55.6761, longitude: 12.5683 }, { latitude: 56.1629, longitude: 10.2039 })) // => 157
 */
export function distanceKm(from: Position, to: Position): number {
  const rise = half(to.latitude - from.latitude);
  const turn = half(to.longitude - from.longitude);
  const flat = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(rise + flat * turn)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
