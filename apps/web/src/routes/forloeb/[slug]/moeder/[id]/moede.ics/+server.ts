import { mayReadPart } from '@samskab/domain/processes';
import { error } from '@sveltejs/kit';
import { calendarFile } from '#lib/server/processes/meeting-calendar.ts';
import { opensCalendar } from '#lib/server/processes/meeting-links.ts';
import { findRoom } from '#lib/server/processes/open-room.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import type { RequestHandler } from './$types';

/** The calendar file of a meeting: for the table, for whoever may read of meetings, and by the link in the mail. */
export const GET: RequestHandler = async (event) => {
  const room = await findRoom(event, ['meeting']);
  const meeting = room?.process.of.meeting.find(({ id }) => id === event.params.id);
  if (!room || !meeting) error(404, 'Not found');
  const { head, slug } = room.process;
  const byMail = opensCalendar(meeting.id, event.url.searchParams.get('k') ?? '');
  if (!byMail && !mayReadPart(room.visitor, 'meetings', head)) error(404, 'Not found');
  const inside = byMail || room.seat?.state === 'joined';
  const file = calendarFile(
    {
      ...meeting,
      online: inside ? meeting.online : '',
      room: head.title,
      address: event.url.origin + roomPath(slug, `/moeder/${meeting.id}`),
    },
    new Date(),
  );
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="moede.ics"',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    },
  });
};
