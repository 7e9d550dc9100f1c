import { PHASE_KINDS } from '@samskab/domain/processes';
import { error } from '@sveltejs/kit';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomHead } from '#lib/server/processes/room-head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'problem', PHASE_KINDS);
  if (!room.seat) error(404, 'Not found');
  const { head } = room.process;
  return { room: roomHead(room, event), text: head.problemText, number: head.problemNumber };
};
