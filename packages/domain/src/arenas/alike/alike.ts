import { addressKey, nameLikeness } from './names.ts';

/** What two entries are compared by. Empty texts and null are not known, and never alike to anything. */
export interface PlaceFacts {
  readonly name: string;
  /** Street and number; what stands after the first comma is not looked at. */
  readonly street: string;
  /** Four digits, or empty. */
  readonly postcode: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

export const ALIKE_REASONS = ['name', 'address', 'near'] as const;
export type AlikeReason = (typeof ALIKE_REASONS)[number];

export interface Alikeness {
  /** From 0 to 1: by how much one would bet that they are one. */
  readonly likeness: number;
  readonly because: readonly AlikeReason[];
  /** Null where a position is missing. */
  readonly metres: number | null;
}

/** Metres that two positions of one house may be apart: the door, the middle of the roof, a point of a map service. */
const SAME_HOUSE = 80;
/** Metres within which a name tells one place from another: a town has one library of a name. */
const SAME_QUARTER = 2000;
/** Further than anything. */
const FAR = 1e9;
const SAME_NAME = 0.75;
const LIKE_NAME = 0.4;

/**
 * Whether two places may be one, and why; null when there is no reason to think so.
 *
 * The same name within two kilometres, or with no position to tell them apart and the same postcode; the same address and
 * a name that is somewhat like it; the same house and a name that is somewhat like it. Two rooms of one house with
 * different names are two. Asked the other way round it says the same.
 */
export function alike(one: PlaceFacts, other: PlaceFacts): Alikeness | null {
  const name = nameLikeness(one.name, other.name);
  if (name < LIKE_NAME) return null;
  const metres = metresApart(one, other);
  const address = sameAddress(one, other, metres);
  const near = metres !== null && metres <= SAME_HOUSE;
  const quarter = metres === null ? samePostcode(one, other) : metres <= SAME_QUARTER;
  if (!address && !near && !(name >= SAME_NAME && quarter)) return null;
  const because = ALIKE_REASONS.filter((reason) => ({ name: name >= SAME_NAME, address, near })[reason]);
  const likeness = Math.min(1, name * 0.6 + (address ? 0.25 : 0) + nearness(metres) * 0.25);
  return { likeness: Math.round(likeness * 100) / 100, because, metres };
}

/** 1 in the same house, falling to 0 at the end of the quarter; the middle where nobody knows. */
function nearness(metres: number | null): number {
  if (metres === null) return 0.5;
  return Math.max(0, 1 - Math.max(0, metres - SAME_HOUSE) / (SAME_QUARTER - SAME_HOUSE));
}

const samePostcode = (one: PlaceFacts, other: PlaceFacts): boolean =>
  one.postcode !== '' && one.postcode === other.postcode;

/** Every town has a Torvet 1: without a postcode in common, what is known to be far away is another one. */
function sameAddress(one: PlaceFacts, other: PlaceFacts, metres: number | null): boolean {
  const key = addressKey(one.street);
  if (key === '' || key !== addressKey(other.street)) return false;
  if (one.postcode !== '' && other.postcode !== '') return one.postcode === other.postcode;
  return metres === null || metres <= SAME_QUARTER;
}

const DEGREE = 111_195;

/** Metres between two positions, as on a flat map: right to a metre within a town, and symmetric. */
export function metresApart(
  { position: one }: Pick<PlaceFacts, 'position'>,
  { position: other }: Pick<PlaceFacts, 'position'>,
): number | null {
  if (!one || !other) return null;
  const middle = ((one.latitude + other.latitude) / 2) * (Math.PI / 180);
  const north = (one.latitude - other.latitude) * DEGREE;
  const east = (one.longitude - other.longitude) * DEGREE * Math.cos(middle);
  return Math.round(Math.hypot(north, east));
}

/** One of many that a place is like. */
export interface AlikeFound<Place> extends Alikeness {
  readonly place: Place;
}

/** More would not be looked through. */
export const MOST_ALIKE = 5;

/** Those of many that a place may be one with, the most alike first, at most five. */
export const mostAlike = <Place extends PlaceFacts>(
  one: PlaceFacts,
  many: readonly Place[],
): readonly AlikeFound<Place>[] =>
  many
    .flatMap((place) => {
      const found = alike(one, place);
      return found ? [{ place, ...found }] : [];
    })
    .toSorted((a, b) => b.likeness - a.likeness || (a.metres ?? FAR) - (b.metres ?? FAR))
    .slice(0, MOST_ALIKE);
