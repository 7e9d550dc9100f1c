import type { RequestEvent } from '@sveltejs/kit';
import { logIn } from './log-in.ts';
import { type Person, personOf } from './person.ts';

/**
 * Who asks. Without a session cookie nobody is looked up, so that reading costs no question to the database.
 */
export async function whoAsks(event: RequestEvent): Promise<Person | null> {
  if (!hasSessionCookie(event)) return null;
  const found = await logIn().api.getSession({ headers: event.request.headers });
  return found && personOf(found.user);
}

const SESSION_COOKIES = ['samskab.session_token', '__Secure-samskab.session_token'];

/** Whether the browser says it is logged in; whether it is true is another question. */
export const hasSessionCookie = (event: Pick<RequestEvent, 'cookies'>): boolean =>
  SESSION_COOKIES.some((name) => event.cookies.get(name) !== undefined);
