import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { person } }) => {
  if (!person) redirect(303, localizeHref('/log-ind'));
  return { email: person.email };
};
