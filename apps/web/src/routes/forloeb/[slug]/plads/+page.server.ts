import { answerInvitation, leave, PHASE_KINDS } from '@samskab/domain/processes';
import { contactsOf, forgetSeatInJointTexts, giveSeatKey, saveContact } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { emailField, textOf } from '#lib/server/form-fields.ts';
import { keyOf } from '#lib/server/processes/begin-process.ts';
import { findRoom, type RoomEvent } from '#lib/server/processes/open-room.ts';
import {
  cprsIn,
  masked,
  moveRoom,
  postRoom,
  valuesOf,
  wrongTogether,
} from '#lib/server/processes/post-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { forgetKey, keptKey, rememberKey } from '#lib/server/processes/seat-cookies.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
  const { room, seat } = await seatHere(event);
  const contact = (await contactsOf(store().read, room.process.id)).find((one) => one.seat === seat.id);
  const key = keptKey(event, 'seat', room.process.slug);
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['leave']),
    seat: {
      state: seat.state,
      group: seat.group,
      name: seat.name,
      roles: seat.roles,
      discipline: seat.discipline,
    },
    about: room.process.head.about,
    practical: room.process.head.practical,
    contact: { email: contact?.email ?? '', phone: contact?.phone ?? '', weekly: contact?.weekly ?? false },
    link: key && event.url.origin + roomPath(room.process.slug, `/plads/${key}`),
    fresh: event.url.searchParams.has('ny'),
  };
};

/** The room with the seat of whoever asks; 404 for all others. */
async function seatHere(event: RoomEvent) {
  const room = await findRoom(event, PHASE_KINDS);
  if (!room?.seat) error(404, 'Not found');
  return { room, seat: room.seat };
}

export const actions: Actions = {
  answer: async (event) => {
    const form = await event.request.formData();
    const said = {
      answer: textOf(form, 'answer') === 'decline' ? ('decline' as const) : ('join' as const),
      name: textOf(form, 'name'),
      discipline: textOf(form, 'discipline') || null,
      why: textOf(form, 'why'),
    };
    return postRoom(event, {
      at: 'answer',
      form,
      decide: (process, act) => answerInvitation(process, act, said),
      next: said.answer === 'join' ? '' : '/plads',
    });
  },
  contact: async (event) => {
    const form = await event.request.formData();
    const { room, seat } = await seatHere(event);
    const typed = textOf(form, 'email').trim();
    const email = typed === '' ? null : emailField.safeParse(typed);
    const phone = textOf(form, 'phone').trim().slice(0, 30);
    const values = valuesOf(form);
    const refusal = wrongTogether([
      ...(email && !email.success ? [{ code: 'email', field: 'email' } as const] : []),
      ...cprsIn(values),
    ]);
    if (refusal) return fail(422, { at: 'contact', refusal, values: masked(values) });
    await store().write((tx) =>
      saveContact(tx, room.process.id, {
        seat: seat.id,
        email: (email?.success && email.data) || null,
        phone: phone || null,
        weekly: form.get('weekly') !== null,
      }),
    );
    redirect(303, `${roomPath(room.process.slug, '/plads')}?gjort#contact`);
  },
  newLink: async (event) => {
    const form = await event.request.formData();
    const { room, seat } = await seatHere(event);
    const key = keyOf(form, 'newLink');
    await store().write((tx) => giveSeatKey(tx, { process: room.process.id, seat: seat.id, key }));
    rememberKey(event, 'seat', room.process.slug, key);
    redirect(303, `${roomPath(room.process.slug, '/plads')}?ny`);
  },
  forget: async (event) => {
    forgetKey(event, 'seat', event.params.slug);
    redirect(303, localizeHref('/forloeb'));
  },
  leave: async (event) => {
    const form = await event.request.formData();
    const why = textOf(form, 'why');
    const eraseWords = form.get('eraseWords') !== null;
    const left = await moveRoom(event, {
      at: 'leave',
      form,
      decide: (process, act) => leave(process, act, { why, eraseWords }),
      besides: (tx, { writes }) => forgetSeatInJointTexts(tx, writes[0]?.row.id ?? ''),
      next: '',
    });
    if (!left.ok) return left.failure;
    forgetKey(event, 'seat', event.params.slug);
    redirect(303, localizeHref('/forloeb'));
  },
};
