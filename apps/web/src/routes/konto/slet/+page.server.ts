import { fail, redirect } from '@sveltejs/kit';
import { deleteAccount } from '@samskab/store';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { logIn } from '#lib/server/log-in.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  if (event.url.searchParams.has('slettet')) return { deleted: true, email: '', formKey: '' };
  return { deleted: false, email: needPerson(event).email, formKey: newFormKey() };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    if (textOf(form, 'sure') !== 'yes') {
      needPersonFor(event, form);
      return fail(400, { refusal: 'unsure' as const });
    }
    // Pressed twice: nobody is logged in any more, and the receipt tells that it is done.
    const outcome = await doOnce(form, async (tx) => {
      const { id } = needPersonFor(event, form);
      return deleteAccount(tx, { account: id, actor: id, at: new Date() });
    });
    if (!outcome.ok) return fail(409, { refusal: outcome.error.code });
    await logIn().api.signOut({ headers: event.request.headers });
    redirect(303, `${localizeHref('/konto/slet')}?slettet`);
  },
};
