import {
  activeLock,
  groupsToExplain,
  hasJoined,
  joinedGroups,
  joinedSeats,
  mayProcess,
  OWN_WORDS,
  PHASE_KINDS,
  whoIsMissing,
  withoutWords,
} from '@samskab/domain/processes';
import { openDoors } from '@samskab/store';
import { dayText } from '#lib/dates.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import {
  addActorTo,
  eraseWordsOf,
  changeActorIn,
  closePoster,
  inviteTo,
  newLinkFor,
  openPoster,
  removeSeatFrom,
  setRolesOf,
} from '#lib/server/processes/table-actions.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const MOVES = ['addActor', 'changeActor', 'invite', 'setRoles', 'removeSeat', 'seeContacts'] as const;

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'actors', [...PHASE_KINDS, 'actor', ...OWN_WORDS]);
  const { process, visitor, seat: own } = room;
  const missing = whoIsMissing(process);
  const seats = joinedSeats(process);
  const inside = own !== null;
  const now = new Date();
  return {
    room: roomHead(room, event),
    ...roomForms(room, MOVES),
    // Names are for those at the table; readers see how many of each group there are.
    seats: inside
      ? process.of.seat.map((seat) => ({
          id: seat.id,
          group: seat.group,
          roles: seat.roles,
          name: seat.name,
          state: seat.state,
          way: seat.way,
          discipline: seat.discipline,
          why: seat.state === 'removed' || seat.state === 'declined' ? seat.why : '',
          day: dayText(new Date(seat.endedAt ?? seat.answeredAt ?? seat.invitedAt)),
          ownsResult: seat.ownsResult,
          own: seat.id === own.id,
          /** Whether anything is left of what a seat that has gone said for itself. */
          words:
            (seat.state === 'removed' || seat.state === 'left') &&
            withoutWords(process, seat.id, now).length > 0,
        }))
      : [],
    counts: joinedGroups(process).map((group) => ({
      group,
      count: seats.filter((seat) => seat.group === group).length,
    })),
    actors: process.of.actor.map((actor) => ({ ...actor, joined: hasJoined(process, actor) })),
    missing: {
      ...missing,
      affected: missing.affected.map(({ name }) => name),
      deciders: missing.deciders.map(({ name }) => name),
      explain: groupsToExplain(process),
      locked: activeLock(process) !== null,
    },
    posters: mayProcess(visitor, 'invite')
      ? (await openDoors(store().read, process.id)).filter(({ kind }) => kind === 'seat')
      : [],
    phones: roomPath(process.slug, '/bordet/telefonliste'),
  };
};

export const actions: Actions = {
  addActor: addActorTo,
  changeActor: changeActorIn,
  invite: inviteTo,
  newLink: newLinkFor,
  poster: openPoster,
  closePoster,
  setRoles: setRolesOf,
  removeSeat: removeSeatFrom,
  eraseWords: eraseWordsOf,
};
