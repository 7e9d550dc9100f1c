import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { knockOrStop } from '#lib/server/door.ts';
import { confirmEmailChange, pendingEmailChange } from '#lib/server/email-change.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = needPerson(event);
  const token = event.url.searchParams.get('token') ?? '';
  return { token, email: await pendingEmailChange(person, token) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const person = needPersonFor(event, form);
    await knockOrStop('link', event);
    // Pressed twice: the first time has moved the account.
    if (person.email === textOf(form, 'email')) redirect(303, `${localizeHref('/konto')}?gemt`);
    const outcome = await confirmEmailChange(person, textOf(form, 'token'));
    if (outcome !== 'moved') return fail(409, { outcome });
    redirect(303, `${localizeHref('/konto')}?gemt`);
  },
};
