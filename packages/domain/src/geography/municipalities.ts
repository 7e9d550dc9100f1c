import { areaOfNuts3, type Area, type Nuts3 } from './areas.ts';
import { MUNICIPALITY_ROWS } from './municipality-rows.ts';
import { nameKey } from './name-key.ts';

/** The code of one of the 98 municipalities: four digits, the first a zero. */
export type MunicipalityCode = (typeof MUNICIPALITY_ROWS)[number][0];

export interface Municipality {
  readonly code: MunicipalityCode;
  /** As in a list: "Aarhus". */
  readonly name: string;
  /** As on its letters: "Aarhus Kommune". */
  readonly officialName: string;
  /** Three letters for the tile map, ours and unlike all others. */
  readonly letters: string;
  readonly nuts3: Nuts3;
  /** The part of the country to name instead, for anonymity level A2. */
  readonly area: Area;
  /** Middle of its largest part, in degrees (WGS 84), to 0.01. */
  readonly centre: { readonly longitude: number; readonly latitude: number };
}

const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  '0101': 'Københavns Kommune',
  '0400': 'Bornholms Regionskommune',
};

// Names in use that no rule gives.
const OTHER_NAMES: readonly (readonly [string, MunicipalityCode])[] = [
  ['Copenhagen', '0101'],
  ['Kopenhagen', '0101'],
  ['Elsinore', '0217'],
  ['Lyngby', '0173'],
  ['Mors', '0773'],
];

const DANISH = new Intl.Collator('da');

/** The 98 municipalities in Danish order of their names (Aabenraa, Aalborg and Aarhus are the last). */
export const MUNICIPALITIES: readonly Municipality[] = MUNICIPALITY_ROWS.map(
  ([code, name, , nuts3, letters, longitude, latitude]): Municipality => ({
    code,
    name,
    officialName: OFFICIAL_NAMES[code] ?? `${name} Kommune`,
    letters,
    nuts3,
    area: areaOfNuts3(nuts3),
    centre: { longitude, latitude },
  }),
).toSorted((a, b) => DANISH.compare(a.name, b.name));

const BY_CODE: ReadonlyMap<string, Municipality> = new Map(MUNICIPALITIES.map((one) => [one.code, one]));

const BY_KEY: ReadonlyMap<string, MunicipalityCode> = new Map([
  ...OTHER_NAMES.map(([name, code]) => [nameKey(name), code] as const),
  ...MUNICIPALITIES.map(({ name, code }) => [nameKey(name), code] as const),
]);

/**
 * Whether a text from outside is the code of a municipality.
 * @example isMunicipalityCode('0751') // => true
 * @example isMunicipalityCode('0411') // => false
 */
export const isMunicipalityCode = (text: string): text is MunicipalityCode => BY_CODE.has(text);

/**
 * A municipality by its code; null when there is none, as for Christiansø (0411).
 * @example municipality('0461').name // => 'Odense'
 * @example municipality('0411') // => null
 */
export const municipality = (code: string): Municipality | null => BY_CODE.get(code) ?? null;

/**
 * The municipality that a text names, however it is spelled; null when none does, so also for towns and regions.
 * Accepts "Aarhus", "Århus", "Aarhus Kommune", "Kommunen Aarhus", "Aarhus Municipality", "Municipality of Aarhus",
 * a genitive s too many or too few, and any mixture of capitals, hyphens and blanks.
 * @example findMunicipality('ÅRHUS KOMMUNE').code // => '0751'
 * @example findMunicipality('Københavns Kommune').name // => 'København'
 * @example findMunicipality('Nordfyn').name // => 'Nordfyns'
 * @example findMunicipality('Jylland') // => null
 */
export function findMunicipality(name: string): Municipality | null {
  const key = nameKey(bareName(name));
  if (key === '') return null;
  const code = BY_KEY.get(key) ?? BY_KEY.get(`${key}s`) ?? BY_KEY.get(key.replace(/s$/, ''));
  return code === undefined ? null : municipality(code);
}

const bareName = (name: string): string =>
  name
    .trim()
    .replace(/^(kommunen?|(municipality|city) of)\s+/i, '')
    .replace(/\s+((regions)?kommune|municipality)$/i, '');
