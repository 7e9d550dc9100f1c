import { FRAME_FIELDS, FRAME_POWERS, PHASE_KINDS, signedFrame, signFrame } from '@samskab/domain/processes';
import { dayText } from '#lib/dates.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { postRoom } from '#lib/server/processes/post-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'about', PHASE_KINDS);
  const signed = signedFrame(room.process);
  const draft = room.process.of.frame.at(-1) ?? null;
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['signFrame']),
    signed: signed && { ...signed, day: dayText(new Date(signed.at)) },
    draft: draft && { power: draft.power, notes: draft.notes, signedByRole: draft.signedByRole },
    sheets: room.process.of.frame.filter(({ signedByRole }) => signedByRole !== '').length,
  };
};

export const actions: Actions = {
  sign: async (event) => {
    const form = await event.request.formData();
    const powers = FRAME_FIELDS.flatMap((field) => {
      const power = FRAME_POWERS.find((one) => one === textOf(form, `power-${field}`));
      return power ? [[field, power] as const] : [];
    });
    const said = {
      power: Object.fromEntries(powers),
      notes: Object.fromEntries(FRAME_FIELDS.map((field) => [field, textOf(form, `note-${field}`)])),
      signedByRole: textOf(form, 'signedByRole'),
    };
    return postRoom(event, {
      at: 'sign',
      form,
      decide: (process, act) => signFrame(process, act, said),
      next: '/ramme',
    });
  },
};
