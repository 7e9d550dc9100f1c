import {
  danishClock,
  joinedSeats,
  mayReadPart,
  PHASE_KINDS,
  type Meeting,
  type Process,
} from '@samskab/domain/processes';
import { isGiven } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { methodCards } from '#lib/server/methods/shelf.ts';
import { meetingActions } from '#lib/server/processes/meeting-actions.ts';
import { meetingCards } from '#lib/server/processes/meeting-cards.ts';
import { DISCIPLINES } from '#lib/server/processes/meeting-forms.ts';
import { checkInDoor, checkInKey } from '#lib/server/processes/meeting-links.ts';
import { tableAddresses } from '#lib/server/processes/meeting-mail.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { dayOf, shownDecision } from '#lib/server/processes/shown-actions.ts';
import { commentsOn } from '#lib/server/processes/shown-comments.ts';
import { shownAgenda, shownCounts, shownMeeting, shownPulses } from '#lib/server/processes/shown-meetings.ts';
import { store } from '#lib/server/store.ts';
import { talkActions } from '#lib/server/processes/talk-actions.ts';
import type { Actions, PageServerLoad } from './$types';

const MOVES = [
  'planMeeting',
  'recordMeeting',
  'sendNotes',
  'recordDecision',
  'givePulse',
  'comment',
  'removeText',
] as const;

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'meetings', [...PHASE_KINDS, 'pulse', 'action', 'comment']);
  const { process, seat } = room;
  const meeting = process.of.meeting.find(({ id }) => id === event.params.id);
  if (!meeting) error(404, 'Not found');
  const now = new Date();
  const cards = await methodCards();
  const inside = seat?.state === 'joined';
  const forms = roomForms(room, MOVES);
  const { may } = forms;
  const door = may.recordMeeting ? await checkInDoor(process.id, meeting.id) : null;
  const begun = new Date(meeting.startsAt) <= now;
  const here = (rest: string) => roomPath(process.slug, `/moeder/${meeting.id}${rest}`);
  return {
    room: roomHead(room, event),
    ...forms,
    meeting: pageMeeting(process, meeting, { now, inside }),
    saved: { ...danishClock(new Date(meeting.startsAt)) },
    agenda: shownAgenda(meeting, cards),
    chooser:
      may.planMeeting && !begun && !meeting.cancelled
        ? meetingCards(event.url.searchParams.get('antal'), {
            meeting,
            seats: joinedSeats(process).length,
            cards,
          })
        : null,
    calendar: here('/moede.ics'),
    mailTo: may.planMeeting || may.sendNotes ? (await tableAddresses(store().read, process)).length : 0,
    door: door && event.url.origin + roomPath(process.slug, `/moede-ind/${checkInKey(door.id)}`),
    counts: shownCounts(meeting, inside),
    // What was counted and drafted is for those who may count.
    record: may.recordMeeting ? recordOf(meeting) : null,
    disciplines: DISCIPLINES,
    notes: meeting.notesSentOn === null ? null : { text: meeting.notes, youSaid: meeting.youSaid },
    youSaid: may.sendNotes ? meeting.youSaid : '',
    pulse: shownPulses(process.of.pulse.filter((one) => one.meeting === meeting.id)),
    given: seat
      ? await isGiven(store().read, { process: process.id, seat: seat.id, what: `pulse:${meeting.id}` })
      : false,
    decisions: mayReadPart(room.visitor, 'decisions', process.head)
      ? process.of.decision
          .filter((one) => one.meeting === meeting.id)
          .map((one) => shownDecision(process, one))
      : null,
    comments: commentsOn(room, 'meeting', meeting.id),
    inside,
    views: { lead: here('/leder'), screen: here('/skaerm'), sheet: here('/ark'), pulse: here('/puls') },
    papers: {
      agenda: here('/dagsorden.pdf'),
      minutes: meeting.notesSentOn === null ? null : here('/referat.pdf'),
    },
  };
};

interface Seen {
  readonly now: Date;
  /** Whether whoever asks sits at the table. */
  readonly inside: boolean;
}

/** The meeting itself. Whoever only reads is not let in through the camera. */
const pageMeeting = (process: Process, meeting: Meeting, { now, inside }: Seen) => ({
  ...shownMeeting(process, meeting, now),
  online: inside ? meeting.online : '',
  practical: meeting.practical,
  access: meeting.access,
  begun: new Date(meeting.startsAt) <= now,
  started: meeting.heldOn !== null,
  invited: dayOf(meeting.invitedOn),
  changedSince: meeting.invitedOn !== null && meeting.revision > meeting.invitedRevision,
});

const recordOf = ({ attendance, affected, disciplines, tally, notes }: Meeting) => ({
  attendance,
  affected,
  disciplines,
  tally,
  notes,
});

export const actions: Actions = {
  ...meetingActions,
  ...talkActions(({ params }) => `/moeder/${params['id']}`),
};
