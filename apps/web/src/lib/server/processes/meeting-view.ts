import { wordsIn, type MethodLanguage } from '@samskab/domain/methods';
import {
  agendaPlan,
  lineAt,
  mayProcess,
  PHASE_KINDS,
  type Meeting,
  type ProcessMove,
} from '@samskab/domain/processes';
import type { ReadCard } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { methodCards } from '../methods/shelf.ts';
import { checkInDoor, checkInKey } from './meeting-links.ts';
import { openRoom, type RoomEvent } from './open-room.ts';
import { roomHead } from './room-head.ts';
import { roomPath } from './room-path.ts';
import { shownAgenda, whenText } from './shown-meetings.ts';

type MeetingEvent = RoomEvent & { readonly params: { readonly id: string } };

/** The meeting of a page that only those see who may make a move; 404 for all others. */
export async function meetingFor(event: MeetingEvent, move: ProcessMove) {
  const room = await openRoom(event, 'meetings', PHASE_KINDS);
  const meeting = room.process.of.meeting.find(({ id }) => id === event.params.id);
  if (!meeting || !mayProcess(room.visitor, move)) error(404, 'Not found');
  return { room, meeting };
}

/** What the facilitator's page and the wall show: the plan, the line that is on, and what its card says. */
export async function meetingView(event: MeetingEvent) {
  const { room, meeting } = await meetingFor(event, 'recordMeeting');
  const { process } = room;
  const cards = await methodCards();
  const agenda = shownAgenda(meeting, cards);
  const asked = event.url.searchParams.get('linje');
  const chosen = asked !== null && /^\d{1,2}$/.test(asked) && Number(asked) < agenda.lines.length;
  const on = chosen ? Number(asked) : lineAt(agendaPlan(meeting), new Date());
  const door = await checkInDoor(process.id, meeting.id);
  return {
    room: roomHead(room, event),
    id: meeting.id,
    title: meeting.title || process.head.title,
    when: whenText(meeting.startsAt),
    place: meeting.place,
    agenda,
    /** The place of the line that is on; -1 where none is. */
    on,
    /** Whether it was chosen, or is what the clock says. */
    chosen,
    card: on >= 0 ? cardOf(meeting.agenda[on], cards) : null,
    left: on >= 0 ? minutesLeft(agenda.lines[on], chosen) : null,
    door: door && event.url.origin + roomPath(process.slug, `/moede-ind/${checkInKey(door.id)}`),
    back: roomPath(process.slug, `/moeder/${meeting.id}`),
  };
}

/** By the clock what is left of a line, and all of it for one that has just been chosen. */
function minutesLeft(
  line: { readonly minutes: number; readonly ends: string } | undefined,
  chosen: boolean,
): number {
  if (!line) return 0;
  return chosen ? line.minutes : Math.ceil((Date.parse(line.ends) - Date.now()) / 60_000);
}

function cardOf(line: Meeting['agenda'][number] | undefined, cards: readonly ReadCard[]) {
  const card = cards.find((one) => one.card.id === line?.method)?.card;
  if (!card) return null;
  const { words } = wordsIn(card, getLocale() as MethodLanguage);
  return {
    opening: words.opening,
    quiet: words.quiet,
    steps: words.steps.map((step, at) => ({ ...step, minutes: card.stepMinutes[at] ?? null })),
  };
}
