import { nameKeyOf } from './name-key.ts';

/** What a column of a table of arenas can be, with what such columns are called; codes are those of our own table. */
const FIELDS = {
  name: ['navn', 'name', 'titel', 'title', 'sted', 'arena', 'bibliotek', 'library', 'organisation'],
  key: ['id', 'nøgle', 'key', 'nummer', 'nr', 'isil', 'uuid'],
  kind: ['type', 'slags', 'kategori', 'kind', 'category', 'arenatype'],
  purpose: ['beskrivelse', 'description', 'formål', 'om', 'about', 'tekst'],
  operator: ['drives af', 'ejer', 'operatør', 'operator', 'organization', 'provider', 'forening'],
  address: ['adresse', 'address', 'fuld adresse', 'full address', 'postadresse'],
  street: ['vej', 'gade', 'vejnavn', 'gadenavn', 'street', 'address_1', 'adresselinje 1', 'vej og nr'],
  postcode: ['postnr', 'postnummer', 'postal code', 'postal_code', 'postcode', 'zip', 'postnr.'],
  city: ['by', 'postdistrikt', 'city', 'town', 'bynavn'],
  municipality: ['kommune', 'kommunekode', 'kommunenavn', 'municipality', 'municipality code'],
  latitude: ['breddegrad', 'latitude', 'lat', 'wgs84 lat', 'y', 'geo lat'],
  longitude: ['længdegrad', 'longitude', 'lng', 'lon', 'long', 'wgs84 lng', 'x', 'geo lng'],
  opening: ['åbningstider', 'åbningstid', 'opening hours', 'opening', 'hours', 'åbent'],
  'open-1': ['mandag', 'monday', 'man', 'mon'],
  'open-2': ['tirsdag', 'tuesday', 'tir', 'tue'],
  'open-3': ['onsdag', 'wednesday', 'ons', 'wed'],
  'open-4': ['torsdag', 'thursday', 'tor', 'thu'],
  'open-5': ['fredag', 'friday', 'fre', 'fri'],
  'open-6': ['lørdag', 'saturday', 'lør', 'sat'],
  'open-7': ['søndag', 'sunday', 'søn', 'sun'],
  openingNote: ['note om åbningstid', 'opening note'],
  people: ['antal personer', 'kapacitet', 'pladser', 'capacity', 'people', 'siddepladser'],
  rooms: ['lokaler', 'antal lokaler', 'rooms', 'rum'],
  price: ['pris', 'price', 'betaling', 'leje', 'fee'],
  website: ['hjemmeside', 'website', 'url', 'web', 'link', 'webside', 'domæne', 'domaene'],
  bookingPage: ['booking', 'bookingside', 'booking page', 'lokalebooking'],
  'host-1': ['vært', 'host', 'kontaktrolle', 'værtens rolle'],
  languages: ['sprog', 'languages', 'language'],
  access: ['tilgængelighed', 'accessibility', 'access'],
  stepFree: ['ingen trapper', 'kørestol', 'kørestolsvenlig', 'handicapvenlig', 'step free', 'wheelchair'],
  toilet: ['toilet', 'handicaptoilet', 'wc'],
  hearingLoop: ['teleslynge', 'hearing loop', 'induction loop'],
  parking: ['parkering', 'parking'],
  accessNote: ['note om adgang', 'access note'],
  transportMinutes: ['minutter til stop', 'transport minutes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ArenaField = keyof typeof FIELDS;
export const ARENA_FIELDS = Object.keys(FIELDS) as readonly ArenaField[];

/** What our own table has besides, read when a heading is the code itself. */
export const OWN_FIELDS = [
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => `staffed-${day}`),
  'host-2',
  'host-3',
  'host-4',
  'roomsNote',
  'priceNote',
  'bookers',
  'comforts',
  'spaces',
  'owner',
  'rules',
  'neutrality',
  'resting',
  'isApproximate',
] as const;

/** Which column each field comes from; a field that is left out comes from none. */
export type ArenaMapping = Readonly<Partial<Record<string, string>>>;

const KNOWN: readonly (readonly [key: string, field: string])[] = [
  ...OWN_FIELDS.map((field) => [nameKeyOf(field), field] as const),
  ...ARENA_FIELDS.map((field) => [nameKeyOf(field), field] as const),
  ...ARENA_FIELDS.flatMap((field) => FIELDS[field].map((name) => [nameKeyOf(name), field] as const)),
];

/**
 * Which column is what, guessed from the heading in Danish or English; each column and each field is used once. Capitals, blanks, å
 * or aa make no difference. What nobody recognises is left for a person to say.
 * @example guessMapping(['Bibliotek', 'Postnr.', 'KOMMUNE', 'Fax']) // => { name: 'Bibliotek', postcode: 'Postnr.', municipality: 'KOMMUNE' }
 * @example guessMapping(['name', 'title']) // => { name: 'name' }
 */
export function guessMapping(heading: readonly string[]): ArenaMapping {
  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  for (const [key, field] of KNOWN) {
    const column = heading.find((one) => !taken.has(one) && nameKeyOf(one) === key);
    if (column === undefined || mapping[field] !== undefined) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}
