import { ok } from '@samskab/domain';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { configuration } from '#lib/server/configuration.ts';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
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
    formKey: newFormKey(),
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
    if (await isFirst(form)) {
      if (!(await opens(event, email.data))) return fail(429, { typed, busy: true });
      await sendLogInLink(event, { email: email.data, next: nextPage(textOf(form, 'next')) });
    }
    return { typed: email.data, sent: true };
  },
};

/** Whether this form comes for the first time: pressed twice, it sends one mail. */
async function isFirst(form: FormData): Promise<boolean> {
  let first = false;
  await doOnce(form, async () => {
    first = true;
    return ok(null);
  });
  return first;
}

/** Neither somebody who sends links to many mailboxes, nor many who fill one. */
async function opens(event: RequestEvent, email: string): Promise<boolean> {
  return (await knock('logIn', event)).opens && (await knockAs('mailbox', email)).opens;
}
