import { accountByEmail, keyDigest } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import { isAPIError } from 'better-auth/api';
import { getLocale } from '#lib/paraglide/runtime.js';
import { logIn } from './log-in.ts';
import { store } from './store.ts';

interface Asked {
  /** In lower case. */
  readonly email: string;
  /** A page of this site, where the link leads afterwards. */
  readonly next: string | null;
}

/**
 * Sends a link that logs in. Does the same, and takes the same time, whether or not there is an account: one is
 * made when the link is used.
 */
export async function sendLogInLink(event: RequestEvent, { email, next }: Asked): Promise<void> {
  await logIn().api.signInMagicLink({
    body: { email, metadata: { language: getLocale(), next } },
    headers: event.request.headers,
  });
}

/** Makes a link and gives its token to the caller, who hands it over in another way than by mail. */
export async function makeLogInToken(event: RequestEvent, email: string): Promise<string> {
  let made = '';
  const takeToken = (token: string) => void (made = token);
  await logIn().api.signInMagicLink({
    body: { email, metadata: { takeToken } },
    headers: event.request.headers,
  });
  return made;
}

export interface PendingLink {
  /** Whether the address has an account; known only to who holds the link. */
  readonly hasAccount: boolean;
}

/** What a link will do; null when it has been used or is too old. */
export async function pendingLink(token: string): Promise<PendingLink | null> {
  const { internalAdapter } = await logIn().$context;
  const found = await internalAdapter.findVerificationValue(`magic-link:${keyDigest(token)}`);
  if (!found || found.expiresAt <= new Date()) return null;
  const { email } = JSON.parse(found.value) as { email: string };
  return { hasAccount: (await accountByEmail(store().read, email)) !== null };
}

/**
 * Uses a link up: logs in, with a new session. A session that the browser had before is ended first. Answers the
 * account's id, or null when the link has been used or is too old.
 */
export async function useLogInLink(event: RequestEvent, token: string): Promise<string | null> {
  const { headers } = event.request;
  try {
    if (event.locals.person) await logIn().api.signOut({ headers });
    const { user } = await logIn().api.magicLinkVerify({ query: { token }, headers });
    return user.id;
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
