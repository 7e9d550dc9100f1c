import type { RequestEvent } from '@sveltejs/kit';
import { logIn } from './log-in.ts';

/** The identifier of the session that a request came with; null without one. */
export async function currentSession(event: RequestEvent): Promise<string | null> {
  const found = await logIn().api.getSession({ headers: event.request.headers });
  return found?.session.id ?? null;
}
