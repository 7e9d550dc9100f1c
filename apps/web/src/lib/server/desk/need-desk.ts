import { mayDesk, type DeskRights } from '@samskab/domain/desk';
import { deskRights } from '@samskab/store';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { needPerson, needPersonFor } from '../need-person.ts';
import type { Person } from '../person.ts';
import { store } from '../store.ts';

export interface AtDesk {
  readonly person: Person;
  readonly rights: DeskRights;
}

/**
 * Whoever works at a desk. Others are told on its first page how one gets a place there; a form of theirs gets 403.
 * Nothing of the desk is kept by the browser: the next one in front of the screen presses "back" and sees nothing.
 */
export async function needDesk(event: RequestEvent, form?: FormData): Promise<AtDesk> {
  neverKept(event);
  const person = form ? needPersonFor(event, form) : needPerson(event);
  const rights = await deskRights(store().read, person.id);
  if (!mayDesk.open(event.locals.visitor, rights)) {
    if (form) error(403);
    redirect(303, localizeHref('/skranken'));
  }
  return { person, rights };
}

/** Requests whose answer has been told not to be kept: a form and the page that answers it are one request. */
const told = new WeakSet<object>();

/** No copy of the page, in the browser or anywhere. */
export function neverKept(event: RequestEvent): void {
  if (told.has(event.locals)) return;
  told.add(event.locals);
  event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
}
