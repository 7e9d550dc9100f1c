import type { PartyAnswers, TogetherVisitor } from '@samskab/domain/guide';
import { readCode } from '@samskab/domain/guide';
import {
  answerByKey,
  isHostOf,
  isLinkKey,
  togetherByCode,
  togetherByHost,
  type Together,
} from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { isOpen, knockOrStop } from '../door.ts';
import { store } from '../store.ts';
import { keptKey } from './together-cookies.ts';

/**
 * The session whose code stands in an address. A code that leads nowhere, because it was guessed, mistyped or has
 * expired, is counted: whoever tries many is stopped, also at codes that are right, but not whoever is in already.
 */
export async function sessionAt(event: RequestEvent & { params: { code: string } }): Promise<Together> {
  const code = readCode(event.params.code);
  const found = code && (await togetherByCode(store().read, code, new Date()));
  if (!found) return leadsNowhere(event);
  if (!(await isOpen('wrongCode', event)) && (await whoIn(event, found)).who === 'guest')
    await knockOrStop('wrongCode', event);
  return found;
}

/** The session of the host whose secret stands in an address; secrets that lead nowhere are counted as codes are. */
export async function sessionOfHost(event: RequestEvent & { params: { key: string } }): Promise<Together> {
  const { key } = event.params;
  const found = isLinkKey(key) ? await togetherByHost(store().read, key, new Date()) : null;
  return found || leadsNowhere(event);
}

async function leadsNowhere(event: RequestEvent): Promise<never> {
  await knockOrStop('wrongCode', event);
  error(404, 'Not found');
}

/** Who asks in a session, and what they answered themselves. */
export interface InSession {
  readonly session: Together;
  readonly who: TogetherVisitor;
  /** The secret of their own answer; null while they have not sent any. */
  readonly key: string | null;
  readonly mine: PartyAnswers | null;
}

/** The session of an address, and who asks: by the secrets that the browser keeps. */
export const inSession = async (event: RequestEvent & { params: { code: string } }): Promise<InSession> =>
  whoIn(event, await sessionAt(event));

/** The same for a page that is shown: it changes from one moment to the next, and is for one person. */
export async function shownInSession(event: RequestEvent & { params: { code: string } }): Promise<InSession> {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  return inSession(event);
}

async function whoIn({ cookies }: RequestEvent, session: Together): Promise<InSession> {
  const { read } = store();
  const host = keptKey(cookies, 'vaert', session.code);
  const own = keptKey(cookies, 'svar', session.code);
  const mine = own ? await answerByKey(read, session.id, own) : null;
  const isHost = host ? await isHostOf(read, session.id, host) : false;
  return { session, who: isHost ? 'host' : mine ? 'party' : 'guest', key: mine && own ? own : null, mine };
}
