import { eventAddress, readEventQuery } from '@samskab/domain/events';
import { eventMunicipalities } from '@samskab/store';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { askedHomes } from '#lib/server/events/asked-calendar.ts';
import { whatOf } from '#lib/server/events/asked-feed.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** The addresses of the feeds for what the address of the page asks. */
export const load: PageServerLoad = async ({ url }) => {
  const query = { ...readEventQuery(url.searchParams), when: 'coming' as const, page: 1 };
  const homes = await askedHomes(query);
  const asked = eventAddress({ ...query, language: null, evening: false, free: false, stepFree: false });
  const full = (path: string) => `${url.origin}${localizeHref(`/kalender/${path}`)}${asked && `?${asked}`}`;
  return {
    query,
    what: whatOf(query, homes),
    municipalities: await eventMunicipalities(store().read),
    calendar: full('kalender.ics'),
    atom: full('nyt.atom'),
    list: full('liste'),
  };
};
