import { distanceKm, type Position } from '../kernel/positions.ts';
import { findMunicipality } from './municipalities.ts';
import { nameKey } from './name-key.ts';
import { POSTCODE_PLACE_ROWS } from './postcode-place-rows.ts';
import { POSTCODE_ROWS } from './postcode-rows.ts';

/** A place that somebody has typed: the middle of a town or of a municipality, never an address. */
export interface NamedPlace {
  /** As it is written: "8000 Aarhus C", "Skive". */
  readonly name: string;
  readonly position: Position;
  /** Only the district is known: some ten or twenty kilometres around. */
  readonly isApproximate: boolean;
}

interface PostcodePlace extends NamedPlace {
  readonly first: number;
  readonly last: number;
  readonly town: string;
}

const POSITIONS = POSTCODE_PLACE_ROWS.split('|');

const PLACES: readonly PostcodePlace[] = POSTCODE_ROWS.split('|').map((row, at) => {
  const [codes = '', ...words] = row.split(' ');
  const [first = '', last = first] = codes.split('-');
  const written = POSITIONS[at] ?? '';
  const [latitude = NaN, longitude = NaN] = written.replace('~', '').split(' ').map(Number);
  const town = words.join(' ');
  return {
    first: Number(first),
    last: Number(last),
    town,
    name: `${codes} ${town}`,
    position: { latitude: latitude / 100, longitude: longitude / 100 },
    isApproximate: written.startsWith('~'),
  };
});

/** A town with several postcodes, as Odense C, M and NØ, is asked for by its name alone; the first is its middle. */
const BY_TOWN = new Map<string, PostcodePlace>();
for (const place of PLACES.toReversed())
  for (const name of [place.town.replace(/ (?:C|K)$/, ''), place.town]) BY_TOWN.set(nameKey(name), place);

/**
 * The middle of the town of a postcode, to about a kilometre; null when we know no such code.
 * @example placeOfPostcode('5000') // => { name: '5000 Odense C', position: { latitude: 55.4, longitude: 10.39 }, isApproximate: false }
 * @example placeOfPostcode('9999') // => null
 */
export function placeOfPostcode(postcode: string): NamedPlace | null {
  if (!/^\d{4}$/.test(postcode)) return null;
  const code = Number(postcode);
  const found = PLACES.find(({ first, last }) => first <= code && code <= last);
  return found ? shown(found, `${postcode} ${found.town}`) : null;
}

/**
 * The place that somebody means by a postcode, a town, both, or a municipality; null when it is none of them. The postcode
 * counts where it is known: towns are called alike.
 * @example findPlace('8000 Århus').name // => '8000 Aarhus C'
 * @example findPlace('odense').name // => '5000 Odense C'
 * @example findPlace('Hedensted Kommune').name // => 'Hedensted Kommune'
 * @example findPlace('Atlantis') // => null
 */
export function findPlace(written: string): NamedPlace | null {
  const text = written.trim().slice(0, 80);
  const postcode = /^(?:DK-?)?\s*(\d{4})\b/i.exec(text)?.[1];
  const byCode = postcode === undefined ? null : placeOfPostcode(postcode);
  if (byCode !== null) return byCode;
  const key = nameKey(text.replace(/^\D*\d{4}\s*/, ''));
  const town = key === '' ? undefined : BY_TOWN.get(key);
  if (town) return shown(town, town.name);
  const found = findMunicipality(text);
  return found && { name: found.officialName, position: found.centre, isApproximate: false };
}

/** Those whose middle is known; of a town with several postcodes each part. */
const KNOWN = PLACES.filter(({ isApproximate, town }) => !isApproximate && !town.endsWith('center'));

/**
 * The towns whose middle is known: to write on a map. Of a town with several postcodes the first alone, without its letter.
 */
export const TOWNS: readonly NamedPlace[] = [...new Set(BY_TOWN.values())]
  .filter((place) => KNOWN.includes(place))
  .map((place) => shown(place, place.town.replace(/ (?:C|K)$/, '')));

/**
 * The town that a position is nearest to, for saying where something is: "ved Silkeborg".
 * @example townNear({ latitude: 56.17, longitude: 9.55 }) // => 'Silkeborg'
 */
export const townNear = (position: Position): string =>
  KNOWN.reduce(
    (best, place) => {
      const km = distanceKm(position, place.position);
      return km < best.km ? { km, town: place.town } : best;
    },
    { km: Infinity, town: '' },
  ).town;

function shown({ position, isApproximate }: PostcodePlace, name: string): NamedPlace {
  return { name, position, isApproximate };
}
