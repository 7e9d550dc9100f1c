import { mayProcess, PHASE_KINDS } from '@samskab/domain/processes';
import { contactsOf } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomHead } from '#lib/server/processes/room-head.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'actors', [...PHASE_KINDS, 'actor']);
  if (!mayProcess(room.visitor, 'seeContacts')) error(404, 'Not found');
  const contacts = await contactsOf(store().read, room.process.id);
  return {
    room: roomHead(room, event),
    seats: room.process.of.seat.flatMap((seat) => {
      const contact = contacts.find((one) => one.seat === seat.id);
      const actor = room.process.of.actor.find(({ id }) => id === seat.actor);
      return seat.state === 'invited' || seat.state === 'joined'
        ? [
            {
              id: seat.id,
              name: seat.name || actor?.name || '',
              group: seat.group,
              state: seat.state,
              phone: contact?.phone ?? '',
              email: contact?.email ?? '',
            },
          ]
        : [];
    }),
  };
};
