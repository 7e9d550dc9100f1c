import { readEventQuery } from '@samskab/domain/events';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import { eventMunicipalities } from '@samskab/store';
import { askedDates, askedHomes } from '#lib/server/events/asked-calendar.ts';
import { byDay, shownDate } from '#lib/server/events/shown-dates.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** The calendar: everything it shows follows from its address and the clock. */
export const load: PageServerLoad = async ({ url }) => {
  const query = readEventQuery(url.searchParams);
  const now = new Date();
  const homes = await askedHomes(query);
  const { dates, more } = await askedDates(query, homes, now);
  const today = danishDay(now);
  return {
    query,
    now,
    today,
    tomorrow: dayAfter(today, 1),
    days: byDay(dates.map(shownDate)),
    more,
    arena: homes.arena && { slug: homes.arena.slug, name: homes.arena.name },
    community: homes.community && { slug: homes.community.slug, name: homes.community.name },
    municipalities: await eventMunicipalities(store().read),
  };
};
