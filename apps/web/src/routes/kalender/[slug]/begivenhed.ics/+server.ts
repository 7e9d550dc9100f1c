import { writeCalendar } from '@samskab/exchange';
import { calendarEntry } from '#lib/server/events/calendar-entry.ts';
import { fileAnswer } from '#lib/server/events/file-answer.ts';
import { findEvent } from '#lib/server/events/find-event.ts';
import type { RequestHandler } from './$types';

/** The event as a calendar file, all its dates with it. */
export const GET: RequestHandler = async (request) => {
  const { event } = await findEvent(request);
  const file = writeCalendar(event.content.title, [await calendarEntry(event, request.url.origin)]);
  return fileAnswer(request.request, file, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${event.slug}.ics"`,
  });
};
