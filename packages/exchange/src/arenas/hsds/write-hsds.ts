import { BASE_VOCABULARIES, termLabel } from '@samskab/domain';
import type { ArenaContent } from '@samskab/domain/arenas';
import type { PublicArena } from '../portable-arena.ts';
import { attributesOf } from './attributes.ts';
import { partId } from './part-id.ts';
import { schedulesOf } from './schedules.ts';

/** The version of the Human Services Data Specification that we write. */
export const HSDS_VERSION = '3.0';

/**
 * An arena as a service of HSDS with its organization and the one location where it is given. Opening hours are the
 * location's schedules, the hours when somebody is there are those of the service at the location. What HSDS has no field
 * for goes as attributes of our own list of terms, so that `readHsds` gives the same arena back.
 */
export function hsdsService(arena: PublicArena) {
  const { key, content, page, confirmedOn, updatedAt, isExample } = arena;
  const { facts } = content;
  return {
    id: key,
    name: content.name,
    ...filled('description', facts.purpose),
    url: page,
    status: content.resting ? 'temporarily closed' : 'active',
    ...filled('fees_description', feesOf(facts)),
    ...(confirmedOn !== null && { assured_date: confirmedOn }),
    ...(isExample && {
      alert: 'Eksempel, skrevet til Samskab: Stedet findes ikke. (An example made up for Samskab.)',
    }),
    last_modified: updatedAt.toISOString(),
    languages: languagesOf(key, content),
    attributes: attributesOf(key, content),
    ...(facts.operator !== '' && { organization: organizationOf(facts.operator) }),
    service_at_locations: [
      {
        id: partId(key, 'service at location'),
        schedules: schedulesOf(facts.staffed, (times) => partId(key, 'staffed', times), 'Staffed'),
        location: locationOf(arena),
      },
    ],
  };
}
export type HsdsService = ReturnType<typeof hsdsService>;

const filled = <Name extends string>(name: Name, text: string): Partial<Record<Name, string>> =>
  text === '' ? {} : ({ [name]: text } as Record<Name, string>);

const FEES = {
  free: 'Gratis',
  freeForPublicGood: 'Gratis til almennyttige formål',
  paid: 'Betaling',
} as const;
const feesOf = ({ price, priceNote }: ArenaContent['facts']): string =>
  [price === null ? '' : `${FEES[price]}.`, priceNote].filter((part) => part !== '').join(' ');

/** One organization for each name; HSDS wants a description, and we have no other word for it. */
const organizationOf = (operator: string) => ({
  id: partId('organization', operator),
  name: operator,
  description: operator,
});

const languagesOf = (key: string, { facts }: ArenaContent) =>
  facts.languages.map((code) => ({
    id: partId(key, 'language', code),
    name: termLabel(BASE_VOCABULARIES, 'language', code, 'en'),
    code,
  }));

function locationOf({ key, content }: PublicArena) {
  const { facts, position, kind } = content;
  return {
    id: partId(key, 'location'),
    location_type: kind === 'online' ? 'virtual' : 'physical',
    name: content.name,
    ...filled('url', facts.website),
    ...(facts.transportMinutes !== null && {
      transportation: `${facts.transportMinutes} min. til fods fra et stoppested`,
    }),
    ...(position !== null && position),
    addresses: addressesOf(key, content),
    accessibility: accessibilityOf(key, content),
    schedules: schedulesOf(facts.opening, (times) => partId(key, 'opening', times), facts.openingNote),
  };
}

function addressesOf(key: string, { facts: { street, postcode, city } }: ArenaContent) {
  if (street === '' && postcode === '' && city === '') return [];
  return [
    {
      id: partId(key, 'address'),
      address_1: street,
      city,
      postal_code: postcode,
      state_province: '',
      country: 'DK',
      address_type: 'physical',
    },
  ];
}

const ACCESS = {
  stepFree: 'Ingen trapper (step-free)',
  toilet: 'Toilet',
  hearingLoop: 'Teleslynge (hearing loop)',
  quietRoom: 'Stille rum (quiet room)',
  parking: 'Parkering (parking)',
} as const;

const accessibilityOf = (key: string, { facts }: ArenaContent) =>
  facts.access.map((code) => ({
    id: partId(key, 'accessibility', code),
    description: ACCESS[code],
    ...filled('details', facts.accessNote),
  }));

/**
 * Arenas as one page of services, as the lists of the HSDS API are. Written in pieces, so that a long list need not be held.
 * @param total how many there are
 * @example (await hsdsFile([], 0).next()).value.includes('"total_items":0') // => true
 */
export async function* hsdsFile(
  arenas: AsyncIterable<PublicArena> | Iterable<PublicArena>,
  total: number,
): AsyncGenerator<string> {
  const page = { total_items: total, total_pages: 1, page_number: 1, size: total };
  const head = JSON.stringify({ ...page, first_page: true, last_page: true, empty: total === 0 });
  yield `${head.slice(0, -1)},"contents":[`;
  let first = true;
  for await (const arena of arenas) {
    yield `${first ? '' : ','}\n${JSON.stringify(hsdsService(arena))}`;
    first = false;
  }
  yield '\n]}\n';
}
