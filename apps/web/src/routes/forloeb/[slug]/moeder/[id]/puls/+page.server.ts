import { givePulse } from '@samskab/domain/processes';
import { answerOnce, isGiven } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { receiptKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { meetingFor } from '#lib/server/processes/meeting-view.ts';
import { findRoom } from '#lib/server/processes/open-room.ts';
import { valuesOf } from '#lib/server/processes/post-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { store } from '#lib/server/store.ts';
import type { RoomWrong } from '#lib/ui/processes/room-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, meeting } = await meetingFor(event, 'givePulse');
  const { process, seat } = room;
  const what = `pulse:${meeting.id}`;
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['givePulse']),
    title: meeting.title || process.head.title,
    begun: new Date(meeting.startsAt) <= new Date(),
    given: seat ? await isGiven(store().read, { process: process.id, seat: seat.id, what }) : false,
    back: roomPath(process.slug, `/moeder/${meeting.id}`),
  };
};

/** What somebody chose on the scale; null where they left it open. */
const stepOf = (form: FormData, name: string): number | null => {
  const said = textOf(form, name);
  return /^[1-5]$/.test(said) ? Number(said) : null;
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const room = await findRoom(event, []);
    if (!room?.seat) error(404, 'Not found');
    const { id } = event.params;
    const first = textOf(form, 'firstWasOurs');
    const answered = await answerOnce(
      store(),
      {
        key: receiptKey(form, `pulse ${id}`),
        at: new Date(),
        process: room.process.id,
        seat: room.seat.id,
      },
      `pulse:${id}`,
      (process, act) =>
        givePulse(process, act, {
          meeting: id,
          mine: stepOf(form, 'mine'),
          heard: stepOf(form, 'heard'),
          worth: stepOf(form, 'worth'),
          firstWasOurs: first === '' ? null : first === 'yes',
        }),
    );
    if (!answered.ok)
      return fail(422, {
        at: 'pulse',
        refusal: answered.error,
        values: valuesOf(form),
      } satisfies RoomWrong);
    redirect(303, roomPath(event.params.slug, `/moeder/${id}/puls`));
  },
};
