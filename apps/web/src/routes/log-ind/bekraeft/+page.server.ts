import { fail, redirect } from '@sveltejs/kit';
import { saveAboutMyself } from '@samskab/store';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { knockOrStop } from '#lib/server/door.ts';
import { nameField, textOf } from '#lib/server/form-fields.ts';
import { pendingLink, useLogInLink } from '#lib/server/log-in-link.ts';
import { nextPage } from '#lib/server/next-page.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

// Mail scanners open links. Opening this page changes nothing; only the button logs in.
export const load: PageServerLoad = async ({ url }) => {
  const token = url.searchParams.get('token') ?? '';
  return { token, next: nextPage(url.searchParams.get('videre')), link: await pendingLink(token) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const token = textOf(form, 'token');
    await knockOrStop('link', event);
    const link = await pendingLink(token);
    const onwards = nextPage(textOf(form, 'next')) ?? localizeHref('/konto');
    // Pressed twice: the first time has logged in.
    if (!link && event.locals.person) redirect(303, onwards);
    if (!link) return fail(410, { gone: true });

    const name = nameField.parse(textOf(form, 'name'));
    const oldEnough = textOf(form, 'oldEnough');
    if (!link.hasAccount && oldEnough === 'no') return { tooYoung: true };
    if (!link.hasAccount && oldEnough !== 'yes') return fail(400, { name, unanswered: true });

    const id = await useLogInLink(event, token);
    if (!id) return fail(410, { gone: true });
    if (!link.hasAccount)
      await store().write((tx) => saveAboutMyself(tx, id, { name, language: getLocale() }, new Date()));
    redirect(303, onwards);
  },
};
