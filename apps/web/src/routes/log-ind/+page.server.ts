import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { configuration } from '#lib/server/configuration.ts';
import { knock, knockAs } from '#lib/server/door.ts';
import { emailField, textOf } from '#lib/server/form-fields.ts';
import { sendLogInLink } from '#lib/server/log-in-link.ts';
import { oidcSettings } from '#lib/server/log-in.ts';
import { mayOpenMailbox } from '#lib/server/mailbox-access.ts';
import { nextPage } from '#lib/server/next-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { locals, url } = event;
  const next = nextPage(url.searchParams.get('videre'));
  if (locals.person) redirect(303, next ?? localizeHref('/konto'));
  const settings = configuration();
  return {
    next,
    provider: oidcSettings(settings) && settings.OIDC_NAME,
    mailbox: mayOpenMailbox(event),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const typed = textOf(form, 'email');
    const email = emailField.safeParse(typed);
    if (!email.success) return fail(400, { typed, wrong: true });
    if (!(await opens(event, email.data))) return fail(429, { typed, busy: true });
    await sendLogInLink(event, { email: email.data, next: nextPage(textOf(form, 'next')) });
    return { typed: email.data, sent: true };
  },
};

/** Neither somebody who sends links to many mailboxes, nor many who fill one. */
async function opens(event: RequestEvent, email: string): Promise<boolean> {
  return (await knock('logIn', event)).opens && (await knockAs('mailbox', email)).opens;
}
