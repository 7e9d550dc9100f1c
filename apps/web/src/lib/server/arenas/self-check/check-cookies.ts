import { isLinkKey, newKey } from '@samskab/store';
import type { Cookies } from '@sveltejs/kit';
import { locales, localizeHref } from '#lib/paraglide/runtime.js';
import { configuration } from '../../configuration.ts';

/** How long a browser can change its answer, in days; the check is closed long before. */
const KEPT_DAYS = 60;
const nameOf = (check: string): string => `samskab.tjek.${check}`;

/** The secret by which this browser has answered a check; null when it has not. */
export function keptAnswerKey(cookies: Cookies, check: string): string | null {
  const key = cookies.get(nameOf(check)) ?? '';
  return isLinkKey(key) ? key : null;
}

/** A secret for this browser: the one it has, the one its form carries, or a new one. */
export const answerKey = (kept: string | null, posted: string): string =>
  kept ?? (isLinkKey(posted) ? posted : newKey());

/** Lets this browser change its answer. Scripts cannot read it; other pages of the site do not get it. */
export function keepAnswerKey(cookies: Cookies, check: string, key: string): void {
  const secure = configuration().ORIGIN.startsWith('https:');
  for (const locale of locales)
    cookies.set(nameOf(check), key, {
      path: localizeHref('/arenaer', { locale }),
      secure,
      httpOnly: true,
      sameSite: 'lax',
      maxAge: KEPT_DAYS * 86_400,
    });
}
