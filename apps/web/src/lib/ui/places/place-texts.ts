// oxlint-disable import/namespace -- the names are those of the domain; the type holds the texts to them.
import { municipality } from '@samskab/domain';
import type { DrawnMark, PlaceRow } from '#lib/server/places/map-page.ts';
import { term } from '#lib/terms.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';

/** Where a place has its page. */
export const placeHref = ({ kind, slug }: Pick<PlaceRow, 'kind' | 'slug'>): string =>
  localizeHref(`/${kind === 'arena' ? 'arenaer' : 'faellesskaber'}/${slug}`);

/** "Bibliotek"; "Fællesskab". */
export const sortText = ({ kind, sort }: Pick<PlaceRow, 'kind' | 'sort'>): string =>
  kind === 'arena' && sort !== '' ? term('arenaKind', sort) : m[`map_kind_${kind}`]();

/** What a mark of the map is called by who cannot see it. */
export const markText = ({ count, place, near }: DrawnMark): string =>
  place ? `${place.name}, ${sortText(place).toLowerCase()}` : m.map_cluster({ count, town: near });

/** "under 100 m", "400 m", "2,3 km", "14 km": as exactly as a walk needs. */
export function distanceText(km: number): string {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(getLocale() === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: digits }).format(
      value,
    );
  if (km < 0.1) return m.map_close();
  if (km < 0.95) return `${number(Math.round(km * 10) * 100, 0)} m`;
  return `${number(km, km < 10 ? 1 : 0)} km`;
}

/** The town, and the municipality where that says more. */
export const whereText = ({ town, municipality: code }: Pick<PlaceRow, 'town' | 'municipality'>): string =>
  [town, code === null ? '' : (municipality(code)?.officialName ?? '')]
    .filter((part) => part !== '')
    .join(' · ');

/** "kl. 19.30" in Denmark. */
export const timeText = (at: Date): string =>
  new Intl.DateTimeFormat(getLocale() === 'da' ? 'da-DK' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  }).format(at);
