import { currentPhase, mayProcess, mayReadPart, type ProcessMove } from '@samskab/domain/processes';
import type { RequestEvent } from '@sveltejs/kit';
import type { RoomHead } from '#lib/ui/processes/room-types.ts';
import { newFormKey } from '../do-once.ts';
import type { Room } from './open-room.ts';
import { roomPath } from './room-path.ts';
import { dayOf } from './shown-actions.ts';

/** The pages of a room, in their order, and which part of it each shows. */
const PAGES = [
  { page: 'overview', rest: '', part: 'about' },
  { page: 'table', rest: '/bordet', part: 'actors' },
  { page: 'problem', rest: '/problemet', part: 'problem' },
  { page: 'actions', rest: '/handlinger', part: 'actions' },
  { page: 'meetings', rest: '/moeder', part: 'meetings' },
  { page: 'gauge', rest: '/maaleren', part: 'gauge' },
] as const;

/**
 * What every page of a room shows above its own: which room it is, where it stands, the pages that may be read, and who
 * sits here. Whoever reads few kinds of artefacts reads `PHASE_KINDS` too, or the phase is not known.
 */
export function roomHead({ process, visitor, seat }: Room, event: Pick<RequestEvent, 'url'>): RoomHead {
  const { head, slug } = process;
  return {
    slug,
    title: head.title,
    place: head.place,
    phase: currentPhase(process),
    ending: head.ending,
    paused: head.pausedOn !== null,
    erasing: head.erasing && {
      day: dayOf(head.erasing.dueOn) ?? head.erasing.dueOn,
      why: head.erasing.why,
      all: roomPath(slug, '/eksport'),
      keep: mayProcess(visitor, 'erase') ? roomPath(slug, '/om#erasing') : null,
    },
    pages: PAGES.filter(({ part }) => mayReadPart(visitor, part, head)).map(({ page, rest }) => ({
      page,
      href: roomPath(slug, rest),
    })),
    seat: seat && {
      group: seat.group,
      roles: seat.roles,
      name: seat.name,
      href: roomPath(slug, '/plads'),
    },
    saved: event.url.searchParams.has('gjort'),
  };
}

/** For a page's `load`: what its forms need, beside what it shows. */
export const roomForms = ({ visitor }: Room, moves: readonly ProcessMove[]) => ({
  formKey: newFormKey(),
  may: Object.fromEntries(moves.map((move) => [move, mayProcess(visitor, move)])) as Readonly<
    Record<ProcessMove, boolean>
  >,
});
