import { may } from '@samskab/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { becomeFirstAdministrator, mayBecomeFirstAdministrator, saveAboutMyself } from '@samskab/store';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { knockOrStop } from '#lib/server/door.ts';
import { emailField, nameField, textOf } from '#lib/server/form-fields.ts';
import { makeLogInToken, useLogInLink } from '#lib/server/log-in-link.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  usable: await mayBecomeFirstAdministrator(store().read, params.key, new Date()),
});

export const actions: Actions = {
  default: async (event) => {
    const { key } = event.params;
    const form = await event.request.formData();
    await knockOrStop('link', event);
    const name = nameField.parse(textOf(form, 'name'));
    const typed = textOf(form, 'email');
    const email = emailField.safeParse(typed);
    if (!email.success) return fail(400, { typed, name, wrong: true });

    // Pressed twice: the first time has made the visitor administrator.
    if (may.manageAccounts(event.locals.visitor)) redirect(303, localizeHref('/konto'));
    const at = new Date();
    if (!(await mayBecomeFirstAdministrator(store().read, key, at))) return fail(410, { gone: true });
    const account = await useLogInLink(event, await makeLogInToken(event, email.data));
    if (!account) error(500);
    const made = await store().write(async (tx) => {
      await saveAboutMyself(tx, account, { ...(name && { name }), language: getLocale() }, at);
      return becomeFirstAdministrator(tx, { key, account, at });
    });
    if (!made) return fail(410, { gone: true });
    redirect(303, localizeHref('/konto'));
  },
};
