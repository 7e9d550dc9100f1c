import { wordsIn, type MethodCard, type MethodLanguage } from '@samskab/domain/methods';
import {
  cancelMeeting,
  mayProcess,
  planMeeting,
  recordDecision,
  recordMeeting,
  sendInvitation,
  sendNotes,
  type Act,
  type Change,
  type Moved,
  type Process,
} from '@samskab/domain/processes';
import { closeDoor, openDoor, type Transaction } from '@samskab/store';
import { error, redirect } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Wrong } from '#lib/ui/processes/room-form.ts';
import { doOnce } from '../do-once.ts';
import { textOf } from '../form-fields.ts';
import { methodCards } from '../methods/shelf.ts';
import { decisionSaid } from './action-forms.ts';
import {
  agendaSaid,
  asSaid,
  meetingSaid,
  recordSaid,
  wrongAgenda,
  wrongMeeting,
  wrongRecord,
  type CardLine,
} from './meeting-forms.ts';
import { checkInDoor, checkInKey } from './meeting-links.ts';
import { mailMeeting, mailNotes } from './meeting-mail.ts';
import { findRoom, type RoomEvent } from './open-room.ts';
import { moveRoom, postRoom } from './post-room.ts';
import { roomPath } from './room-path.ts';

type MeetingEvent = RoomEvent & { readonly params: { readonly id: string } };
type Decide = (process: Process, act: Act) => Moved;

type WrongIn = (form: FormData) => readonly Wrong[];

/** A form of the list that makes a meeting, and leads to its page. */
const making =
  (at: string, wrong: WrongIn, decide: (form: FormData) => Decide) => async (event: RoomEvent) => {
    const form = await event.request.formData();
    const post = { at, form, wrong: wrong(form), decide: decide(form), next: '/moeder' };
    const made = await moveRoom(event, post);
    if (!made.ok) return made.failure;
    redirect(303, `${roomPath(event.params.slug, `/moeder/${made.done.id}`)}?gjort`);
  };

/** What is done on the list of meetings: one is planned, or one that was held is written down. */
export const meetingListActions = {
  plan: making(
    'plan',
    wrongMeeting,
    (form) => (process, act) => planMeeting(process, act, null, meetingSaid(form, process)),
  ),
  held: making(
    'held',
    (form) => [...wrongMeeting(form), ...wrongRecord(form)],
    (form) => (process, act) =>
      recordMeeting(process, act, { held: meetingSaid(form, process) }, recordSaid(form)),
  ),
};

/** The meeting of an address as the room has it now. */
const meetingIn = (process: Process, id: string) => process.of.meeting.find((one) => one.id === id);

/** A line for each method card, as long as the shortest time it needs. */
export const cardLines = (cards: readonly MethodCard[]): readonly CardLine[] =>
  cards.map((card) => ({
    method: card.id,
    text: wordsIn(card, getLocale() as MethodLanguage).words.name,
    minutes: card.minutes.least,
  }));

interface OnMeeting {
  readonly at: string;
  readonly anchor: string;
  readonly wrong?: WrongIn;
  readonly decide: (form: FormData, id: string) => Decide | Promise<Decide>;
  /** What goes to the table, with the room and the meeting as they are afterwards. */
  readonly mail?: (tx: Transaction, process: Process, id: string, change: Change) => Promise<void>;
}

/** A form on the page of one meeting. */
const onMeeting =
  ({ at, anchor, wrong, decide, mail }: OnMeeting) =>
  async (event: MeetingEvent) => {
    const form = await event.request.formData();
    const { id } = event.params;
    const decided = await decide(form, id);
    let held: Process | null = null;
    return postRoom(event, {
      at,
      form,
      wrong: wrong?.(form) ?? [],
      next: `/moeder/${id}#${anchor}`,
      decide: (process, act) => decided((held = process), act),
      ...(mail && {
        besides: async (tx: Transaction, change: Change) => {
          if (held) await mail(tx, held, id, change);
        },
      }),
    });
  };

async function agenda(form: FormData, id: string): Promise<Decide> {
  const cards = (await methodCards()).map(({ card }) => card).filter(({ retired }) => !retired);
  const lines = agendaSaid(form, cardLines(cards));
  return (process, act) => {
    const meeting = meetingIn(process, id);
    if (!meeting) return { ok: false, error: { code: 'notFound' } };
    return planMeeting(process, act, id, asSaid(meeting, lines));
  };
}

/** What is done on the page of one meeting. */
export const meetingActions = {
  change: onMeeting({
    at: 'change',
    anchor: 'meeting',
    wrong: wrongMeeting,
    decide: (form, id) => (process, act) =>
      planMeeting(process, act, id, meetingSaid(form, process, meetingIn(process, id))),
  }),
  agenda: onMeeting({ at: 'agenda', anchor: 'agenda', wrong: wrongAgenda, decide: agenda }),
  cancel: onMeeting({
    at: 'cancel',
    anchor: 'meeting',
    decide: (_form, id) => (process, act) => cancelMeeting(process, act, id),
    mail: async (tx, process, id, { at }) => {
      const meeting = meetingIn(process, id);
      if (meeting && !meeting.cancelled) await mailMeeting(tx, { process, at }, 'meetingCancelled', meeting);
    },
  }),
  invite: onMeeting({
    at: 'invite',
    anchor: 'invite',
    decide: (_form, id) => (process, act) => sendInvitation(process, act, id),
    mail: async (tx, process, id, { at }) => {
      const meeting = meetingIn(process, id);
      if (meeting) await mailMeeting(tx, { process, at }, 'meetingInvited', meeting);
    },
  }),
  record: onMeeting({
    at: 'record',
    anchor: 'counted',
    wrong: wrongRecord,
    decide: (form, id) => (process, act) =>
      recordMeeting(process, act, { id }, recordSaid(form, meetingIn(process, id))),
  }),
  notes: onMeeting({
    at: 'notes',
    anchor: 'notes',
    decide: (form, id) => (process, act) =>
      sendNotes(process, act, {
        meeting: id,
        notes: textOf(form, 'notes'),
        youSaid: textOf(form, 'youSaid'),
      }),
    mail: async (tx, process, _id, { writes, at }) => {
      const [first] = writes;
      if (first?.kind === 'meeting') await mailNotes(tx, { process, at }, first.row);
    },
  }),
  decision: onMeeting({
    at: 'decision',
    anchor: 'decisions',
    decide: (form, id) => (process, act) =>
      recordDecision(process, act, { ...decisionSaid(form, null), meeting: id }),
  }),
  openCheckIn: (event: MeetingEvent) => changeDoor(event, 'open'),
  closeCheckIn: (event: MeetingEvent) => changeDoor(event, 'close'),
};

/** Opens the check-in of a meeting, or closes it for good. Doing it twice is doing it once. */
async function changeDoor(event: MeetingEvent, how: 'open' | 'close') {
  const form = await event.request.formData();
  const { slug, id: meeting } = event.params;
  const room = await findRoom(event, ['meeting']);
  const there = room && meetingIn(room.process, meeting);
  if (!room || !there || there.cancelled || !mayProcess(room.visitor, 'recordMeeting'))
    error(404, 'Not found');
  const process = room.process.id;
  const door = await checkInDoor(process, meeting);
  await doOnce(
    form,
    async (tx) => {
      const [id, at] = [uuid(), new Date()];
      const given = { meeting };
      if (how === 'close' && door) await closeDoor(tx, process, door.id, at);
      if (how === 'open' && !door)
        await openDoor(tx, process, { id, kind: 'checkIn', given, key: checkInKey(id), at });
      return { ok: true, value: true };
    },
    `checkIn ${how}`,
  );
  redirect(303, `${roomPath(slug, `/moeder/${meeting}`)}?gjort#door`);
}
