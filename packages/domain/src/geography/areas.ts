import type { MUNICIPALITY_ROWS } from './municipality-rows.ts';

/** A landsdel of Danmarks Statistik: NUTS 3 of the EU. */
export type Nuts3 = (typeof MUNICIPALITY_ROWS)[number][3];

/** A part of the country that is named when the municipality must not be. */
export interface Area {
  readonly key: string;
  readonly name: string;
  readonly nameEnglish: string;
  /** With its preposition, for sentences: "en idrætsforening på Fyn". */
  readonly place: string;
  readonly placeEnglish: string;
  readonly nuts3: readonly Nuts3[];
}

const area = (
  key: string,
  name: string,
  nameEnglish: string,
  nuts3: readonly Nuts3[],
  place = `i ${name}`,
  placeEnglish = `in ${nameEnglish}`,
): Area => ({ key, name, nameEnglish, place, placeEnglish, nuts3 });

/**
 * The parts of the country that an anonymous experience may name.
 *
 * They are Danmarks Statistik's landsdele, with two joined so that no area gives its municipality away: the city of
 * Copenhagen with its surroundings, and Bornholm, which is a landsdel of one municipality, with the south of Zealand.
 * Every area has at least five municipalities.
 */
export const AREAS = [
  area('nordjylland', 'Nordjylland', 'North Jutland', ['DK050']),
  area('vestjylland', 'Vestjylland', 'West Jutland', ['DK041']),
  area('oestjylland', 'Østjylland', 'East Jutland', ['DK042']),
  area('sydjylland', 'Sydjylland', 'South Jutland', ['DK032']),
  area('fyn', 'Fyn', 'Funen', ['DK031'], 'på Fyn', 'on Funen'),
  area(
    'sydsjaelland-og-bornholm',
    'Vest- og Sydsjælland eller Bornholm',
    'West and South Zealand or Bornholm',
    ['DK022', 'DK014'],
    'i Vest- og Sydsjælland eller på Bornholm',
    'in West and South Zealand or on Bornholm',
  ),
  area('oestsjaelland', 'Østsjælland', 'East Zealand', ['DK021']),
  area('nordsjaelland', 'Nordsjælland', 'North Zealand', ['DK013']),
  area('storkoebenhavn', 'Storkøbenhavn', 'Greater Copenhagen', ['DK011', 'DK012']),
] as const satisfies readonly Area[];

const BY_NUTS3 = new Map<Nuts3, Area>(
  AREAS.flatMap((one) => one.nuts3.map((nuts3): [Nuts3, Area] => [nuts3, one])),
);

/**
 * The area a landsdel is part of.
 * @example areaOfNuts3('DK031').place // => 'på Fyn'
 */
export function areaOfNuts3(nuts3: Nuts3): Area {
  const found = BY_NUTS3.get(nuts3);
  if (!found) throw new RangeError(`No area for ${nuts3}`);
  return found;
}
