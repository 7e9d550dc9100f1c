import { municipality } from '@samskab/domain';
import { readEventQuery, type CalendarEvent, type EventQuery } from '@samskab/domain/events';
import { newestEvents } from '@samskab/store';
import { m } from '#lib/paraglide/messages.js';
import { store } from '../store.ts';
import { askedHomes, filterOf, type AskedHomes } from './asked-calendar.ts';
import { themeWords } from './calendar-entry.ts';

/** So many events a feed has at most. */
const MOST_EVENTS = 500;

/** What a feed is asked for, in words too, and its events, what has changed last first. */
export interface AskedFeed {
  readonly query: EventQuery;
  readonly homes: AskedHomes;
  readonly title: string;
  readonly events: readonly CalendarEvent[];
}

/** A feed of all, of an arena, a community, a municipality or a theme, by the same names as the calendar's. */
export async function askedFeed(url: URL, most = MOST_EVENTS): Promise<AskedFeed> {
  const query = readEventQuery(url.searchParams);
  const homes = await askedHomes(query);
  return {
    query,
    homes,
    title: m.events_feeds_of({ what: whatOf(query, homes) }),
    events: await newestEvents(store().read, filterOf(query, homes), most),
  };
}

/** What a query is of, in words. */
export function whatOf(query: EventQuery, { arena, community }: AskedHomes): string {
  const place = query.municipality === null ? '' : (municipality(query.municipality)?.name ?? '');
  const parts = [arena?.name ?? '', community?.name ?? '', place, themeWords(query.theme)];
  return parts.filter((part) => part !== '').join(', ') || m.events_feeds_all();
}
