import {
  mayEvent,
  type CalendarEvent,
  type EventAct,
  type EventSubject,
  type EventVisitor,
} from '@samskab/domain/events';
import { holdEvent, homesOf, readEvent, type EventHome, type Reader, type Transaction } from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { store } from '../store.ts';

type SlugEvent = RequestEvent & { readonly params: { readonly slug: string } };

/** An event with whose it is, as the permission function wants it. */
export interface FoundEvent {
  readonly event: CalendarEvent;
  readonly homes: readonly EventHome[];
  readonly subject: EventSubject;
  readonly may: (act: EventAct) => boolean;
}

/** Whose an event is, and what a visitor may do with it. */
export async function withHomes(
  reader: Reader,
  event: CalendarEvent,
  visitor: EventVisitor,
): Promise<FoundEvent> {
  const homes = await homesOf(reader, event);
  const subject = { ...event, keepers: homes.flatMap(({ stewards }) => stewards) };
  return { event, homes, subject, may: (act) => mayEvent(visitor, act, subject) };
}

/** The event of a page. 404 where there is none or it is not to be seen, 403 where more is asked than one may. */
export async function findEvent(request: SlugEvent, act: EventAct = 'read'): Promise<FoundEvent> {
  const event = await readEvent(store().read, { slug: request.params.slug });
  const found = event && (await withHomes(store().read, event, request.locals.visitor));
  return allowed(found, act);
}

/** The same, held until the transaction ends. */
export async function holdFound(tx: Transaction, request: SlugEvent, act: EventAct): Promise<FoundEvent> {
  const event = await holdEvent(tx, { slug: request.params.slug });
  return allowed(event && (await withHomes(tx, event, request.locals.visitor)), act);
}

function allowed(found: FoundEvent | null, act: EventAct): FoundEvent {
  if (!found || !found.may('read')) error(404, 'Not found');
  if (!found.may(act)) error(403, 'Not allowed');
  return found;
}
