import { building } from '$app/env';
import type { Handle } from '@sveltejs/kit/hooks';
import { whoAsks } from '../visitor.ts';

/** Finds out who asks, for pages and for the permission functions. */
export const who: Handle = async ({ event, resolve }) => {
  const person = building ? null : await whoAsks(event);
  event.locals.person = person;
  event.locals.visitor = person
    ? { kind: 'person', id: person.id, role: person.role }
    : { kind: 'anonymous' };
  return resolve(event);
};
