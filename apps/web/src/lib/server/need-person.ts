import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { Person } from './person.ts';

/** For pages: who is logged in. Others are sent to log in and come back here afterwards. */
export function needPerson({ locals, url }: RequestEvent): Person {
  if (locals.person) return locals.person;
  redirect(303, `${localizeHref('/log-ind')}?${new URLSearchParams({ videre: url.pathname + url.search })}`);
}

/**
 * For forms: who is logged in. Somebody whose session has ended since the page was opened gets a page that holds
 * what they wrote, lets them log in beside it, and sends it again. It is kept in that page only, not by us.
 */
export function needPersonFor({ locals }: RequestEvent, form: FormData): Person {
  if (locals.person) return locals.person;
  error(401, { message: 'Not logged in', kept: keptFields(form) });
}

/** The texts of a form in order. Files are left out: they must be chosen again. */
export const keptFields = (form: FormData): readonly (readonly [string, string])[] =>
  [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
