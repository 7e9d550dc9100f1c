import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { logIn } from '#lib/server/log-in.ts';
import { hasSessionCookie } from '#lib/server/visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  if (!locals.person) redirect(303, localizeHref('/'));
};

export const actions: Actions = {
  default: async (event) => {
    if (hasSessionCookie(event)) await logIn().api.signOut({ headers: event.request.headers });
    redirect(303, localizeHref('/'));
  },
};
