import { BASE_VOCABULARIES, findMunicipality, ok, refuse, type Result } from '@samskab/domain';
import type { SentFields } from '@samskab/domain/arenas';
import { writeHours, WEEKDAYS, type OpenSpan } from '@samskab/domain/arenas';
import * as z from 'zod';
import { attribute, fieldsIn } from './attributes.ts';
import { schedule, spansOf } from './schedules.ts';

const optional = z.string().nullish();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).nullish();
const coordinate = z.union([z.number(), z.string()]).nullish();

const location = z.object({
  name: optional,
  location_type: optional,
  description: optional,
  url: optional,
  latitude: coordinate,
  longitude: coordinate,
  addresses: list(z.object({ address_1: optional, city: optional, region: optional, postal_code: optional })),
  languages: list(z.object({ code: optional, name: optional })),
  accessibility: list(z.object({ description: optional, details: optional })),
  schedules: list(schedule),
});

const service = z.object({
  id: z.string(),
  name: z.string(),
  description: optional,
  url: optional,
  status: optional,
  fees_description: optional,
  languages: list(z.object({ code: optional, name: optional })),
  schedules: list(schedule),
  attributes: list(attribute),
  organization: z.object({ name: optional, website: optional }).nullish(),
  service_at_locations: list(
    z.object({ id: optional, schedules: list(schedule), location: location.nullish() }),
  ),
});
type Service = z.infer<typeof service>;
type Location = z.infer<typeof location>;

export type HsdsRefusal =
  | { readonly code: 'notJson' }
  /** No services in it as `contents`, as a list, or as one. */
  | { readonly code: 'notHsds' }
  | { readonly code: 'empty' };

/** What stands in the file for one place: the fields of our form, by which it is read as any other row is. */
export interface HsdsRow {
  /** From 1, in the order of the file. */
  readonly row: number;
  readonly key: string;
  readonly fields: SentFields;
}

/**
 * The places in a file of HSDS 3: one for each location of each service; a service without any is one place without an
 * address. What is defunct is left out, and so is a service that cannot be read as one.
 * @example readHsds('[{"id":"a","name":"Huset"}]').value[0].fields.name // => ['Huset']
 * @example readHsds('hej').error.code // => 'notJson'
 */
export function readHsds(text: string): Result<readonly HsdsRow[], HsdsRefusal> {
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse({ code: 'notJson' });
  const found = servicesIn(parsed);
  if (found === null) return refuse({ code: 'notHsds' });
  const services = found.flatMap((one) => service.safeParse(one).data ?? []);
  const rows = services.filter(({ status }) => status !== 'defunct').flatMap(rowsOf);
  if (rows.length === 0)
    return refuse({ code: found.length > 0 && services.length === 0 ? 'notHsds' : 'empty' });
  return ok(rows.map((row, at) => ({ row: at + 1, ...row })));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function servicesIn(parsed: unknown): readonly unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { contents, services } = parsed as { contents?: unknown; services?: unknown };
  if (Array.isArray(contents)) return contents;
  if (Array.isArray(services)) return services;
  return 'id' in parsed && 'name' in parsed ? [parsed] : null;
}

function rowsOf(one: Service): readonly Omit<HsdsRow, 'row'>[] {
  const places = one.service_at_locations ?? [];
  if (places.length === 0) return [{ key: one.id, fields: fieldsOf(one, null, []) }];
  return places.map((place, at) => ({
    key: places.length === 1 ? one.id : `${one.id}/${place.id ?? at + 1}`,
    fields: fieldsOf(one, place.location ?? null, [...(place.schedules ?? []), ...(one.schedules ?? [])]),
  }));
}

const one = (value: string | number | null | undefined): readonly string[] =>
  value === null || value === undefined || value === '' ? [] : [String(value)];

/** Ours are read from our own attributes, which say more; those of others from what HSDS has fields for. */
function fieldsOf(
  of: Service,
  at: Location | null,
  staffed: readonly z.infer<typeof schedule>[],
): SentFields {
  const own = fieldsIn(of.attributes ?? []);
  const address = at?.addresses?.[0];
  const opening = spansOf(at?.schedules ?? []);
  return {
    ...(Object.keys(own).length > 0 ? own : foreign(of, at)),
    name: one(of.name),
    purpose: one(of.description),
    operator: one(of.organization?.name),
    street: one(address?.address_1),
    postcode: one(address?.postal_code),
    city: one(address?.city),
    latitude: one(at?.latitude),
    longitude: one(at?.longitude),
    languages: languagesOf([...(of.languages ?? []), ...(at?.languages ?? [])]),
    resting: one(of.status === 'temporarily closed' || of.status === 'inactive' ? 'on' : null),
    ...hoursOf('open', opening.length > 0 || Object.keys(own).length > 0 ? opening : spansOf(staffed)),
    ...hoursOf('staffed', spansOf(staffed)),
  };
}

function foreign(of: Service, at: Location | null): SentFields {
  const address = at?.addresses?.[0];
  const place = [address?.region, address?.city, of.organization?.name].flatMap((name) =>
    name ? (findMunicipality(name.replace(/\s+(K|V|C|N|S|SV|NV|Ø|NØ|SØ)$/u, '')) ?? []) : [],
  )[0];
  return {
    website: one(at?.url ?? of.url),
    municipality: one(place?.code),
    kind: one(at?.location_type === 'virtual' ? 'online' : null),
    priceNote: one(of.fees_description),
    accessNote: one(
      (at?.accessibility ?? [])
        .flatMap(({ description, details }) => [description, details].filter(Boolean))
        .join(' '),
    ),
  };
}

const languagesOf = (
  told: readonly { code?: string | null | undefined; name?: string | null | undefined }[],
): string[] => [
  ...new Set(
    told.flatMap(({ code, name }) => {
      const known = BASE_VOCABULARIES.language.find(
        (term) => term.code === code?.toLowerCase() || term.en === name || term.da === name,
      );
      return known?.code ?? [];
    }),
  ),
];

const hoursOf = (name: string, spans: readonly OpenSpan[]): SentFields =>
  Object.fromEntries(WEEKDAYS.map((day) => [`${name}-${day}`, one(writeHours(spans, day))]));
