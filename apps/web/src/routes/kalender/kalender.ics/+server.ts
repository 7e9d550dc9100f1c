import { writeCalendar } from '@samskab/exchange';
import { askedFeed } from '#lib/server/events/asked-feed.ts';
import { calendarEntries } from '#lib/server/events/calendar-entry.ts';
import { fileAnswer } from '#lib/server/events/file-answer.ts';
import type { RequestHandler } from './$types';

/** A calendar that other calendars subscribe to. */
export const GET: RequestHandler = async ({ request, url }) => {
  const { title, events } = await askedFeed(url);
  return fileAnswer(request, writeCalendar(title, await calendarEntries(events, url.origin)), {
    'content-type': 'text/calendar; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
  });
};
