import type { CalendarEvent } from '@samskab/domain/events';
import type { CalendarEntry } from '@samskab/exchange';
import { datesOfEvents } from '@samskab/store';
import { termLine, term } from '#lib/terms.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { store } from '../store.ts';

const A_MONTH_MS = 31 * 86_400_000;

/** An event as calendar files tell it: ours by its rule, a foreign one by its dates. */
export async function calendarEntry(event: CalendarEvent, origin: string): Promise<CalendarEntry> {
  return entryOf(event, origin, {
    dates: event.feedId === null ? [] : await datesOfEvents(store().read, [event.id], sinceLastMonth()),
  });
}

/** Many events at once, with one question for the dates of all foreign ones. */
export async function calendarEntries(
  events: readonly CalendarEvent[],
  origin: string,
): Promise<readonly CalendarEntry[]> {
  const foreign = events.filter(({ feedId }) => feedId !== null).map(({ id }) => id);
  const dates = Map.groupBy(
    await datesOfEvents(store().read, foreign, sinceLastMonth()),
    ({ eventId }) => eventId,
  );
  return events.map((event) => entryOf(event, origin, { dates: dates.get(event.id) ?? [] }));
}

const sinceLastMonth = () => new Date(Date.now() - A_MONTH_MS);

const entryOf = (
  event: CalendarEvent,
  origin: string,
  when: { readonly dates: Extract<CalendarEntry['when'], { dates: unknown }>['dates'] },
): CalendarEntry => ({
  id: event.id,
  content: event.content,
  categories: event.content.themes.map((theme) => term('theme', theme)),
  address: origin + localizeHref(`/kalender/${event.slug}`),
  sequence: event.sequence,
  cancelled: event.state === 'cancelled',
  updatedAt: event.updatedAt,
  latitude: event.latitude,
  longitude: event.longitude,
  when: event.feedId === null ? { series: event.series } : when,
});

/** What a feed is of, in words: "Aarhus, Ensomhed". */
export const themeWords = (theme: string | null): string => (theme ? termLine('theme', [theme]) : '');
