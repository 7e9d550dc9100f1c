import { maskCpr } from '@samskab/danish';
import { ACTOR_GROUPS, isUuid, type ActorGroup } from '@samskab/domain';
import {
  mayProcess,
  type Act,
  type ArtefactKind,
  type Change,
  type Moved,
  type Process,
} from '@samskab/domain/processes';
import { moveProcess, type Done, type Transaction } from '@samskab/store';
import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { holdsCpr } from '../form-fields.ts';
import type { RoomWrong, Wrong } from '#lib/ui/processes/room-form.ts';
import { keptFields } from '../need-person.ts';
import { receiptKey } from '../do-once.ts';
import { knockAs } from '../door.ts';
import { store } from '../store.ts';
import { findRoom, type RoomEvent } from './open-room.ts';
import { roomPath } from './room-path.ts';

export interface RoomPost {
  /** The name of the action. */
  readonly at: string;
  readonly form: FormData;
  readonly decide: (process: Process, act: Act) => Moved;
  /** Where to go afterwards, after the address of the room, such as `/bordet#seats`. */
  readonly next: string;
  /** `shared` for what only adds a row, so that many can write at once. */
  readonly hold?: 'alone' | 'shared';
  readonly kinds?: readonly ArtefactKind[];
  readonly besides?: (tx: Transaction, change: Change) => Promise<void>;
  /** What the page itself finds wrong, before the rules are asked. */
  readonly wrong?: readonly Wrong[];
}

/**
 * Makes the move of a form and leads on, or answers what is wrong beside what was written. The rules themselves ask who
 * may; here it is only found out who asks.
 */
export async function postRoom(event: RoomEvent, post: RoomPost): Promise<ActionFailure<RoomWrong>> {
  const done = await moveRoom(event, post);
  if (!done.ok) return done.failure;
  const [path, anchor] = post.next.split('#');
  redirect(303, `${roomPath(event.params.slug, path)}?gjort${anchor ? `#${anchor}` : ''}`);
}

type RoomMoved =
  | { readonly ok: true; readonly done: Done; readonly process: Process }
  | { readonly ok: false; readonly failure: ActionFailure<RoomWrong> };

/** The same for a page that shows something itself afterwards, such as a key that is shown once. */
export async function moveRoom(event: RoomEvent, post: RoomPost): Promise<RoomMoved> {
  const { form, at } = post;
  const room = await findRoom(event, []);
  if (!room) error(404, 'Not found');
  if (!room.seat) error(401, { message: 'No seat here', kept: keptFields(form) });
  const values = valuesOf(form);
  if (!(await knockAs('room', room.seat.id)).opens)
    return { ok: false, failure: fail(429, { at, refusal: { code: 'busy' }, values }) };
  const found = wrongTogether([...cprsIn(values), ...(post.wrong ?? [])]);
  if (found) {
    const refusal = await withRules(event, post, found);
    return { ok: false, failure: fail(422, { at, refusal, values: masked(values) }) };
  }
  const moved = await moveProcess(
    store(),
    {
      key: receiptKey(form, `${room.process.id} ${at}`),
      at: new Date(),
      process: room.process.id,
      seat: room.seat.id,
      ...forGroup(form, mayProcess(room.visitor, 'typeIn')),
      ...(post.hold && { hold: post.hold }),
      ...(post.kinds && { kinds: post.kinds }),
    },
    post.decide,
    post.besides,
  );
  if (moved.ok) return { ok: true, done: moved.value, process: room.process };
  return { ok: false, failure: fail(422, { at, refusal: moved.error, values }) };
}

/** The texts of a form by the names of its controls. */
export function valuesOf(form: FormData): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && name !== 'formKey') (values[name] ??= []).push(value);
  return values;
}

/** Several things that are wrong as one answer, each control once; null where nothing is. */
export function wrongTogether(wrong: readonly Wrong[]): RoomWrong['refusal'] | null {
  const [first, ...also] = wrong.filter(
    ({ field }, place) => wrong.findIndex((one) => one.field === field) === place,
  );
  return first ? { ...first, also } : null;
}

/** What the page found wrong, and beside it what the rules would say of the rest of the form. Nothing is written. */
async function withRules(
  event: RoomEvent,
  { decide, kinds }: RoomPost,
  found: RoomWrong['refusal'],
): Promise<RoomWrong['refusal']> {
  const room = await findRoom(event, kinds);
  if (!room?.seat) return found;
  const said = decide(room.process, { seat: room.seat, at: new Date(), newId: uuid });
  if (said.ok) return found;
  const { also: others = [], ...first } = said.error;
  const { also = [], ...mine } = found;
  const rules = [first, ...others].filter(({ field }) => field !== undefined);
  return wrongTogether([mine, ...also, ...rules]) ?? found;
}

/**
 * Each control with a number that is or may be a CPR number. Identifiers are not people's words, and one in seven hundred
 * has ten digits in it that could be one.
 */
export const cprsIn = (values: Readonly<Record<string, readonly string[]>>): readonly Wrong[] =>
  Object.entries(values)
    .filter(([, texts]) => texts.some(holdsCpr))
    .map(([field]) => ({ code: 'cpr', field }));

/** The same with all such numbers hidden. */
export const masked = (values: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, texts]) => [
      name,
      texts.map((text) => (isUuid(text) ? text : maskCpr(text))),
    ]),
  );

/** The group that is typed in for, where the form says one and the seat may. */
function forGroup(form: FormData, mayTypeIn: boolean): { readonly forGroup?: ActorGroup } {
  const said = form.get('forGroup');
  const group = ACTOR_GROUPS.find((one) => one === said);
  return mayTypeIn && group ? { forGroup: group } : {};
}
