import {
  isLinkKey,
  keyDigest,
  participantOf,
  readAssembly,
  assemblyByDigest,
  type Assembly,
  type Participant,
} from '@samskab/store';
import { error, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { configuration } from '../configuration.ts';
import { isOpen, knock } from '../door.ts';
import { store } from '../store.ts';
import { ASSEMBLIES } from './assembly-path.ts';
import { participantCookie } from './participant-cookie.ts';
import { locales, localizeHref } from '#lib/paraglide/runtime.js';

/** A telephone that voted in the spring still knows who it was when the pledges are asked for in the autumn. */
const KEPT_SECONDS = 400 * 24 * 3600;

/** The assembly of an address; 404 where there is none, or it is not open yet. */
export async function assemblyAt({
  params,
}: {
  readonly params: { readonly slug: string };
}): Promise<Assembly> {
  const found = await readAssembly(store().read, params.slug);
  if (!found || found.state === 'draft') error(404);
  return found;
}

/** Who this browser is in an assembly; null for whoever has not joined. */
export async function participantIn(cookies: Cookies, { number }: Assembly): Promise<Participant | null> {
  const token = cookies.get(participantCookie(number)) ?? '';
  if (!isLinkKey(token)) return null;
  const found = await participantOf(store().read, keyDigest(token));
  return found?.assembly === number ? found : null;
}

/** Makes this browser the participant with a token. Scripts cannot read it; the line for votes can. */
export function keepParticipant(cookies: Cookies, { number }: Assembly, token: string): void {
  const secure = configuration().ORIGIN.startsWith('https:');
  const kept = { secure, httpOnly: true, sameSite: 'lax', maxAge: KEPT_SECONDS } as const;
  for (const locale of locales)
    cookies.set(participantCookie(number), token, { ...kept, path: localizeHref(ASSEMBLIES, { locale }) });
}

/** The assembly that a secret drives; 404 for what leads nowhere, and 429 for whoever guesses. */
export async function drivenBy(event: RequestEvent, key: string): Promise<Assembly> {
  if (!(await isOpen('wrongCode', event))) error(429, 'Too many requests');
  const found = isLinkKey(key) ? await assemblyByDigest(store().read, keyDigest(key)) : null;
  if (found) return found;
  await knock('wrongCode', event);
  error(404);
}
