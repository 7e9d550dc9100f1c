import { ok } from '@samskab/domain';
import { answerCompanion, deleteContact, handoverByKey, openHandover } from '@samskab/store';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { doOnce, newFormKey } from '../do-once.ts';
import { knockOrStop } from '../door.ts';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';
import { neverKept } from './need-desk.ts';

const keyOf = (event: RequestEvent): string => event.params['key'] ?? '';

/** What a community's link leads to. It says nothing of the citizen until somebody presses: programs that read mail follow links. */
export async function messagePage(event: RequestEvent) {
  neverKept(event);
  const note = await handoverByKey(store().read, keyOf(event));
  if (!note) {
    await knockOrStop('wrongCode', event);
    return { note: null, formKey: newFormKey() };
  }
  const { communityName, companion, deletedAt, deletedWhy } = note;
  return { note: { communityName, companion, deletedAt, deletedWhy }, formKey: newFormKey() };
}

/** Shows first name and telephone, in the answer to a form, and writes down that it was opened. */
export async function showMessage(event: RequestEvent) {
  neverKept(event);
  const opened = await store().write((tx) => openHandover(tx, keyOf(event), new Date()));
  if (!opened) redirect(303, event.url.pathname);
  return { opened };
}

/** Says whether somebody comes along the first time, and shows the message again. */
export async function answerMessage(event: RequestEvent) {
  const form = await event.request.formData();
  const answer = textOf(form, 'companion') === 'yes' ? 'promised' : 'declined';
  await store().write((tx) => answerCompanion(tx, keyOf(event), answer));
  return showMessage(event);
}

/** The two have talked: what was passed on goes at once. */
export async function endMessage(event: RequestEvent) {
  const form = await event.request.formData();
  const note = await handoverByKey(store().read, keyOf(event));
  if (!note) error(404);
  await doOnce<null, never>(form, async (tx) => {
    await deleteContact(tx, note.id, { why: 'community', at: new Date() });
    return ok(null);
  });
  redirect(303, event.url.pathname);
}
