import { mayEntry, type EntryAct, type EntryHead, type EntryKind } from '@samskab/domain/entries';
import { entryHead, holdEntry, type Transaction } from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { followMerge } from '../arenas/merging/follow-merge.ts';
import { needPerson } from '../need-person.ts';
import { store } from '../store.ts';

/**
 * The entry of a page, for somebody who may do something with it. What one may not read is not there; whoever may be
 * somebody else logs in first; others get 403.
 */
export async function entryAt(event: RequestEvent, kind: EntryKind, act: EntryAct): Promise<EntryHead> {
  const head = await entryHead(store().read, kind, { slug: event.params['slug'] ?? '' });
  if (!head && kind === 'arena') await followMerge(event);
  if (!head) error(404);
  allow(event, act, head);
  return head;
}

/** The same for a form, held by its transaction. */
export async function heldEntryAt(
  tx: Transaction,
  event: RequestEvent,
  { kind, act }: { readonly kind: EntryKind; readonly act: EntryAct },
): Promise<EntryHead> {
  const head = await holdEntry(tx, kind, { slug: event.params['slug'] ?? '' });
  if (!head) error(404);
  if (!mayEntry(event.locals.visitor, act, head)) error(403);
  return head;
}

function allow(event: RequestEvent, act: EntryAct, head: EntryHead): void {
  if (mayEntry(event.locals.visitor, act, head)) return;
  if (act === 'read' || !mayEntry(event.locals.visitor, 'read', head)) error(404);
  needPerson(event);
  error(403);
}
