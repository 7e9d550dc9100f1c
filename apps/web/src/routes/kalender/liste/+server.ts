import { eventAddress, windowOf } from '@samskab/domain/events';
import { listDates } from '@samskab/store';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import { filterOf, askedHomes } from '#lib/server/events/asked-calendar.ts';
import { fileAnswer } from '#lib/server/events/file-answer.ts';
import { listPage, LIST_POLICY } from '#lib/server/events/list-page.ts';
import { shownDate } from '#lib/server/events/shown-dates.ts';
import { store } from '#lib/server/store.ts';
import { readEventQuery } from '@samskab/domain/events';
import type { RequestHandler } from './$types';

const MOST = 15;

/** What comes, as a list inside others' pages. */
export const GET: RequestHandler = async ({ request, url }) => {
  const query = readEventQuery(url.searchParams);
  const homes = await askedHomes(query);
  const now = new Date();
  const dates = await listDates(store().read, windowOf('coming', now), filterOf(query, homes), {
    most: MOST,
  });
  const more = `${localizeHref('/kalender')}?${eventAddress({ ...query, when: 'coming', page: 1 })}`;
  const page = listPage(dates.map(shownDate), { title: m.events_embed_title(), more, now });
  return fileAnswer(request, page, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': LIST_POLICY,
    // Older browsers know only this; it has no word for everybody, and an unknown one is passed over.
    'x-frame-options': 'ALLOWALL',
    'cross-origin-resource-policy': 'cross-origin',
  });
};
