import { ACTOR_GROUPS, cleanText, ok } from '@samskab/domain';
import {
  askReopening,
  consentToProblem,
  lockProblem,
  mayProcess,
  POSITIONS,
  supportReopening,
  writeFirstText,
  writeFraming,
} from '@samskab/domain/processes';
import { askRightsAgain, type Transaction } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { doOnce } from '../do-once.ts';
import { textOf } from '../form-fields.ts';
import { keptFields } from '../need-person.ts';
import { MERGED, mergedValue } from '../joint-writing/merged-address.ts';
import { restoreJointVersion, saveJointForm } from '../joint-writing/save-joint-form.ts';
import { store } from '../store.ts';
import { beginLiveProblem, catchUp, isWritten, problemTextId, writingSeat } from './live-problem.ts';
import { findRoom, type RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';
import { roomPath } from './room-path.ts';
import { oneOf } from './table-forms.ts';

const PAGE = '/problemet';

/** The room whose problem somebody writes on, by a seat that is taken. */
async function writtenRoom(event: RoomEvent, form: FormData) {
  const room = await findRoom(event, ['lock', 'edit']);
  if (!room) error(404, 'Not found');
  if (room.seat?.state !== 'joined') error(401, { message: 'No seat here', kept: keptFields(form) });
  return { process: room.process, seat: room.seat, id: await beginLiveProblem(store(), room.process) };
}

/**
 * What was written live becomes a version before anybody says yes to it or locks it. `seen` is the version that the form
 * was made on: the one it names, or the newest, where its page shows just these words.
 */
async function takeOver(event: RoomEvent, form: FormData) {
  const before = await findRoom(event, ['lock', 'edit']);
  if (!before) error(404, 'Not found');
  if (before.seat) await catchUp(store(), before.process);
  const { id, head } = ((await findRoom(event, [])) ?? before).process;
  const isShown = head.problemText !== '' && cleanText(textOf(form, 'shown')) === head.problemText;
  return { id, seen: isShown ? head.problemNumber : Number(textOf(form, 'seen')) || 0 };
}

/** Everything that is done on the page of the problem. */
export const problemActions = {
  first: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = { text: textOf(form, 'text') };
    return postRoom(event, {
      at: 'first',
      form,
      decide: (process, act) => writeFirstText(process, act, given),
      next: `${PAGE}#first`,
    });
  },
  framing: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = { text: textOf(form, 'text') };
    return postRoom(event, {
      at: 'framing',
      form,
      kinds: ['framing'],
      decide: (process, act) => writeFraming(process, act, given),
      next: `${PAGE}#framings`,
    });
  },
  write: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const { process, seat, id } = await writtenRoom(event, form);
    const given = oneOf(form, 'forGroup', ACTOR_GROUPS);
    const may = mayProcess({ kind: 'seat', seat }, 'typeIn') && given !== null;
    const writer = {
      ...writingSeat(process, seat),
      ...(may && { group: given, canWrite: isWritten(process) }),
    };
    const saved = await doOnce(form, (tx) => saveJointForm(tx, id, writer, form), 'write');
    if (!saved.ok) return fail(422, { problem: saved.error });
    const query = new URLSearchParams({ [MERGED]: mergedValue(saved.value) });
    redirect(303, `${roomPath(process.slug, PAGE)}?${query}#text`);
  },
  restore: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const { process, seat, id } = await writtenRoom(event, form);
    const number = Number(textOf(form, 'number'));
    const restored = (tx: Transaction) => restoreJointVersion(tx, id, writingSeat(process, seat), number);
    await doOnce(form, async (tx) => ok(await restored(tx)), 'restore');
    redirect(303, `${roomPath(process.slug, PAGE)}#text`);
  },
  consent: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const position = oneOf(form, 'position', POSITIONS) ?? 'standsAside';
    const { seen } = await takeOver(event, form);
    const given = { position, why: textOf(form, 'why'), seen };
    return postRoom(event, {
      at: 'consent',
      form,
      decide: (process, act) => consentToProblem(process, act, given),
      next: `${PAGE}#consent`,
    });
  },
  lock: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const missing = Object.fromEntries(
      ACTOR_GROUPS.map((group) => [group, textOf(form, `missing-${group}`)]),
    );
    const { id, seen } = await takeOver(event, form);
    const given = { seen, override: textOf(form, 'override'), missing };
    return postRoom(event, {
      at: 'lock',
      form,
      decide: (process, act) => lockProblem(process, act, given),
      // Whoever writes at that moment is told at once.
      besides: (tx) => askRightsAgain(tx, problemTextId(id)),
      next: `${PAGE}#lock`,
    });
  },
  reopen: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = { why: textOf(form, 'why') };
    return postRoom(event, {
      at: 'reopen',
      form,
      decide: (process, act) => askReopening(process, act, given),
      next: `${PAGE}#lock`,
    });
  },
  support: async (event: RoomEvent) => {
    const form = await event.request.formData();
    return postRoom(event, {
      at: 'support',
      form,
      decide: (process, act) => supportReopening(process, act),
      next: `${PAGE}#lock`,
    });
  },
};
