import { isLinkKey } from '@samskab/store';
import type { Cookies } from '@sveltejs/kit';
import { configuration } from '../configuration.ts';
import { locales, localizeHref } from '#lib/paraglide/runtime.js';
import { TOGETHER } from './together-path.ts';

/** Whose secret it is: of somebody's own answer, or of the host. */
type Whose = 'svar' | 'vaert';

const nameOf = (whose: Whose, code: string): string => `samskab.${whose}.${code}`;
/** Pages outside know nothing of it. One for each language, because addresses begin with it. */
const paths = (): readonly string[] => locales.map((locale) => localizeHref(TOGETHER, { locale }));

/** The secret that this browser has for a session; null without one. */
export function keptKey(cookies: Cookies, whose: Whose, code: string): string | null {
  const key = cookies.get(nameOf(whose, code)) ?? '';
  return isLinkKey(key) ? key : null;
}

/** Keeps a secret in this browser until the session is deleted. Scripts cannot read it. */
export function keepKey(cookies: Cookies, whose: Whose, session: KeptFor, key: string): void {
  const secure = configuration().ORIGIN.startsWith('https:');
  for (const path of paths())
    cookies.set(nameOf(whose, session.code), key, {
      path,
      secure,
      httpOnly: true,
      sameSite: 'lax',
      expires: session.expiresAt,
    });
}

/** This browser forgets a secret. */
export function forgetKey(cookies: Cookies, whose: Whose, code: string): void {
  for (const path of paths()) cookies.delete(nameOf(whose, code), { path });
}

interface KeptFor {
  readonly code: string;
  readonly expiresAt: Date;
}
