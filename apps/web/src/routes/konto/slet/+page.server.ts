import { fail, redirect } from '@sveltejs/kit';
import { deleteAccount } from '@samskab/store';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { textOf } from '#lib/server/form-fields.ts';
import { logIn } from '#lib/server/log-in.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  if (event.url.searchParams.has('slettet')) return { deleted: true, email: '' };
  return { deleted: false, email: needPerson(event).email };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { id } = needPersonFor(event, form);
    if (textOf(form, 'sure') !== 'yes') return fail(400, { refusal: 'unsure' as const });
    const outcome = await store().write((tx) => deleteAccount(tx, id, new Date()));
    if (!outcome.ok) return fail(409, { refusal: outcome.error.code });
    await logIn().api.signOut({ headers: event.request.headers });
    redirect(303, `${localizeHref('/konto/slet')}?slettet`);
  },
};
