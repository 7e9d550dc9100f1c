import { mayProcess, PHASE_KINDS } from '@samskab/domain/processes';
import { error } from '@sveltejs/kit';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomHead } from '#lib/server/processes/room-head.ts';
import { eventsBefore } from '#lib/server/processes/shown-events.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'about', PHASE_KINDS);
  // A log tells who was busy when: it is for those at the table, whatever others may read.
  if (!mayProcess(room.visitor, 'readRoom')) error(404, 'Not found');
  return {
    room: roomHead(room, event),
    ...(await eventsBefore(room, event.url.searchParams.get('before'))),
  };
};
