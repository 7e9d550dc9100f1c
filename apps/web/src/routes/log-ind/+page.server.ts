import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { emailField, textOf } from '#lib/server/form-fields.ts';
import { sendLogInLink } from '#lib/server/log-in-link.ts';
import { nextPage } from '#lib/server/next-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const next = nextPage(url.searchParams.get('videre'));
  if (locals.person) redirect(303, next ?? localizeHref('/konto'));
  return { next };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const typed = textOf(form, 'email');
    const email = emailField.safeParse(typed);
    if (!email.success) return fail(400, { typed, wrong: true, sent: false });
    await sendLogInLink(event, { email: email.data, next: nextPage(textOf(form, 'next')) });
    return { typed: email.data, wrong: false, sent: true };
  },
};
