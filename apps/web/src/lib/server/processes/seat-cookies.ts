import { isLinkKey } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';

/** Half a year after the last visit a shared computer forgets whose seat it was. */
const REMEMBERED_SECONDS = 182 * 86_400;

type Kind = 'seat' | 'read';
type Cookies = Pick<RequestEvent, 'cookies' | 'url'>;
const nameOf = (kind: Kind, slug: string) => `${kind}-${slug}`;

/**
 * Lets this browser remember the seat, or the reading link, of one room. The key is in a cookie and not in the address,
 * so that whoever copies the address of a page gives nobody's seat away.
 */
export const rememberKey = ({ cookies, url }: Cookies, kind: Kind, slug: string, key: string): void =>
  cookies.set(nameOf(kind, slug), key, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: REMEMBERED_SECONDS,
  });

/** Lets this browser forget it. */
export const forgetKey = ({ cookies, url }: Cookies, kind: Kind, slug: string): void =>
  cookies.delete(nameOf(kind, slug), { path: '/', secure: url.protocol === 'https:' });

/** The key that this browser remembers for a room; null where it remembers none. */
export function keptKey({ cookies }: Pick<Cookies, 'cookies'>, kind: Kind, slug: string): string | null {
  const key = cookies.get(nameOf(kind, slug)) ?? '';
  return isLinkKey(key) ? key : null;
}
