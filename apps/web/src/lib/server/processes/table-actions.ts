import { refuse } from '@samskab/domain';
import {
  addActor,
  changeActor,
  invite,
  mayProcess,
  eraseWords,
  OWN_WORDS,
  removeSeat,
  renewLink,
  setRoles,
  type Change,
} from '@samskab/domain/processes';
import {
  closeDoor,
  forgetSeatInJointTexts,
  giveSeatKey,
  openDoor,
  saveContact,
  type Transaction,
} from '@samskab/store';
import { error } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Wrong } from '#lib/ui/processes/room-form.ts';
import { emailField, textOf } from '../form-fields.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { store } from '../store.ts';
import { keyOf } from './begin-process.ts';
import { findRoom, type RoomEvent } from './open-room.ts';
import { moveRoom, postRoom } from './post-room.ts';
import { roomPath } from './room-path.ts';
import { actorOf, answerOf, invitationOf, oneOf, rolesOf } from './table-forms.ts';

const KINDS = ['actor'] as const;

/** Puts somebody on the actor map. */
export async function addActorTo(event: RoomEvent) {
  const form = await event.request.formData();
  return postRoom(event, {
    at: 'addActor',
    form,
    kinds: KINDS,
    decide: (process, act) => addActor(process, act, actorOf(form)),
    next: '/bordet#map',
  });
}

/** Changes what stands on the actor map. */
export async function changeActorIn(event: RoomEvent) {
  const form = await event.request.formData();
  const id = textOf(form, 'of');
  return postRoom(event, {
    at: 'changeActor',
    form,
    kinds: KINDS,
    decide: (process, act) => changeActor(process, act, id, { ...actorOf(form), ...answerOf(form) }),
    next: '/bordet#map',
  });
}

/** Invites somebody: the link is shown once, and sent where there is an address. */
export async function inviteTo(event: RoomEvent) {
  const form = await event.request.formData();
  const room = await findRoom(event, KINDS);
  if (!room) error(404, 'Not found');
  const given = invitationOf(form, room.process.of.actor);
  const byMail = textOf(form, 'way') === 'mail';
  const email = emailField.safeParse(textOf(form, 'email'));
  const wrong: readonly Wrong[] = [
    ...(given ? [] : [{ code: 'choiceMissing', field: 'actor' } as const]),
    ...(byMail && !email.success ? [{ code: 'email', field: 'email' } as const] : []),
  ];
  const key = keyOf(form, 'invite');
  const done = await moveRoom(event, {
    at: 'invite',
    form,
    kinds: KINDS,
    wrong,
    decide: (process, act) =>
      given ? invite(process, act, given) : refuse({ code: 'choiceMissing', field: 'actor' }),
    besides: (tx, change) =>
      reach(tx, change, {
        process: room.process.id,
        title: room.process.head.title,
        slug: room.process.slug,
        key,
        email: email.success ? email.data : null,
        phone: textOf(form, 'phone').trim().slice(0, 30) || null,
        mail: byMail,
      }),
    next: '/bordet',
  });
  if (!done.ok) return done.failure;
  if (!given) error(404, 'Not found');
  return {
    invited: { link: linkOf(event, key), name: given.name, group: given.group, mailed: byMail },
  };
}

interface Reached {
  readonly process: Parameters<typeof saveContact>[1];
  readonly title: string;
  readonly slug: string;
  readonly key: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mail: boolean;
}

async function reach(tx: Transaction, { writes, at }: Change, to: Reached): Promise<void> {
  const seat = writes[0]?.row.id ?? '';
  await giveSeatKey(tx, { process: to.process, seat, key: to.key });
  await saveContact(tx, to.process, { seat, email: to.email, phone: to.phone, weekly: false });
  if (!to.mail || to.email === null) return;
  const parameters = { title: to.title, slug: to.slug, key: to.key };
  await queueMail(tx, { to: to.email, language: getLocale(), letter: 'seatInvited', parameters }, at);
}

const linkOf = (event: RoomEvent, key: string): string =>
  event.url.origin + roomPath(event.params.slug, `/plads/${key}`);

/** A new personal link for a seat whose link is lost or in other hands; the old one stops working. */
export async function newLinkFor(event: RoomEvent) {
  const form = await event.request.formData();
  const id = textOf(form, 'of');
  const key = keyOf(form, `newLink ${id}`);
  const room = await findRoom(event, []);
  const seat = room?.process.of.seat.find((one) => one.id === id);
  if (!room || !seat) error(404, 'Not found');
  const done = await moveRoom(event, {
    at: 'newLink',
    form,
    kinds: [],
    decide: (process, act) => renewLink(process, act, { seat: id }),
    besides: (tx) => giveSeatKey(tx, { process: room.process.id, seat: id, key }),
    next: '/bordet',
  });
  if (!done.ok) return done.failure;
  return { invited: { link: linkOf(event, key), name: seat.name, group: seat.group, mailed: false } };
}

/** A link for a poster: everybody who comes through it takes a seat of their own. */
export async function openPoster(event: RoomEvent) {
  const form = await event.request.formData();
  const room = await roomToInvite(event);
  const group = oneOf(form, 'group', ['citizens', 'voluntary', 'public', 'private'] as const);
  const key = keyOf(form, 'poster');
  await store().write((tx) =>
    openDoor(tx, room.process.id, {
      id: uuid(),
      kind: 'seat',
      given: { group, way: 'poster' },
      key,
      at: new Date(),
    }),
  );
  return { poster: event.url.origin + roomPath(event.params.slug, `/ind/${key}`) };
}

/** Closes the link of a poster for good. */
export async function closePoster(event: RoomEvent) {
  const form = await event.request.formData();
  const room = await roomToInvite(event);
  await store().write((tx) => closeDoor(tx, room.process.id, textOf(form, 'of'), new Date()));
  return { closed: true };
}

async function roomToInvite(event: RoomEvent) {
  const room = await findRoom(event, []);
  if (!room || !mayProcess(room.visitor, 'invite') || room.process.head.ending !== null)
    error(404, 'Not found');
  return room;
}

/** Gives a seat other roles. */
export async function setRolesOf(event: RoomEvent) {
  const form = await event.request.formData();
  const given = {
    seat: textOf(form, 'of'),
    roles: rolesOf(form),
    ownsResult: rolesOf(form).includes('facilitator') ? form.get('ownsResult') !== null : null,
  };
  return postRoom(event, {
    at: 'setRoles',
    form,
    kinds: [],
    decide: (process, act) => setRoles(process, act, given),
    next: '/bordet#seats',
  });
}

/** Takes a seat away, with the reason on record. */
export async function removeSeatFrom(event: RoomEvent) {
  const form = await event.request.formData();
  const given = {
    seat: textOf(form, 'of'),
    why: textOf(form, 'why'),
    eraseWords: form.get('eraseWords') !== null,
  };
  return postRoom(event, {
    at: 'removeSeat',
    form,
    kinds: OWN_WORDS,
    decide: (process, act) => removeSeat(process, act, given),
    // Whoever writes at that moment is cut off; the words stay with their group.
    besides: (tx) => forgetSeatInJointTexts(tx, given.seat),
    next: '/bordet#seats',
  });
}

/** Erases what a seat said for itself that has gone, because whoever sat there asks for it. */
export async function eraseWordsOf(event: RoomEvent) {
  const form = await event.request.formData();
  return postRoom(event, {
    at: 'eraseWords',
    form,
    kinds: OWN_WORDS,
    decide: (process, act) => eraseWords(process, act, { seat: textOf(form, 'of') }),
    next: '/bordet#seats',
  });
}
