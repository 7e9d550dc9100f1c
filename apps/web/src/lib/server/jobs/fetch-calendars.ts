import { readCalendar } from '@samskab/exchange';
import { HORIZON_DAYS, type FeedFault } from '@samskab/domain/events';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import {
  bringIn,
  noteFeedFault,
  noteFeedUnchanged,
  takeDueFeed,
  type CalendarFeed,
  type Store,
} from '@samskab/store';
import { safeFetch } from '../safe-fetch/safe-fetch.ts';

/** What is fetched of one calendar at most. */
const MOST_BYTES = 2_000_000;
const MOST_MS = 10_000;
/** So many are fetched each time the clock asks, so that nothing else waits long. */
const AT_ONCE = 20;

/**
 * Fetches the foreign calendars whose time has come, one after the other. What cannot be fetched keeps what came before,
 * and is tried again later; its arena's page says why.
 * @param allow "host:port" that may be asked though they are not public: in tests alone
 */
export async function fetchCalendars(store: Store, now: Date, allow: readonly string[] = []): Promise<void> {
  for (let done = 0; done < AT_ONCE; done += 1) {
    const feed = await store.write((tx) => takeDueFeed(tx, now));
    if (!feed) return;
    await fetchOne(store, feed, now, allow);
  }
}

async function fetchOne(
  store: Store,
  feed: CalendarFeed,
  now: Date,
  allow: readonly string[],
): Promise<void> {
  const failed = (fault: FeedFault) => store.write((tx) => noteFeedFault(tx, feed, fault, now));
  const { url, etag, lastModified } = feed;
  const answer = await safeFetch({
    url,
    etag,
    lastModified,
    accept: 'text/calendar, text/plain;q=0.5',
    mostBytes: MOST_BYTES,
    mostMs: MOST_MS,
    allow,
  });
  if (!answer.ok) return failed(answer.error.code);
  const { body, ...said } = answer.value;
  if (body === null) return store.write((tx) => noteFeedUnchanged(tx, feed.id, now));
  const today = danishDay(now);
  const read = readCalendar(body, { from: today, to: dayAfter(today, HORIZON_DAYS) });
  if (!read.ok) return failed(read.error.code);
  const { events, leftOut } = read.value;
  return store.write((tx) => bringIn(tx, feed, events, { ...said, leftOut }, now));
}
