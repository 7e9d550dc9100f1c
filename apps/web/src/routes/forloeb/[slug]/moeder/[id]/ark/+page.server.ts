import { methodCards } from '#lib/server/methods/shelf.ts';
import { meetingFor } from '#lib/server/processes/meeting-view.ts';
import { roomHead } from '#lib/server/processes/room-head.ts';
import { shownAgenda, shownMeeting } from '#lib/server/processes/shown-meetings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, meeting } = await meetingFor(event, 'readRoom');
  return {
    room: roomHead(room, event),
    meeting: shownMeeting(room.process, meeting, new Date()),
    agenda: shownAgenda(meeting, await methodCards()),
  };
};
