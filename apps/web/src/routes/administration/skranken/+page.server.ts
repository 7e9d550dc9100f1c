import { ok, refuse, type PersonId } from '@samskab/domain';
import { mayDesk } from '@samskab/domain/desk';
import { addDeskStaff, allDeskStaff, removeDeskStaff } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { emailField, lineField, textOf } from '#lib/server/form-fields.ts';
import { needRight } from '#lib/server/need-right.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  needRight(event, mayDesk.chooseStaff);
  return {
    staff: await allDeskStaff(store().read),
    done: event.url.searchParams.has('gemt'),
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const by = needRight(event, mayDesk.chooseStaff, form);
    const typed = { email: textOf(form, 'email'), place: lineField.parse(textOf(form, 'place')) };
    const email = emailField.safeParse(typed.email);
    if (typed.place === '') return fail(400, { typed, wrong: 'place' as const });
    if (!email.success) return fail(400, { typed, wrong: 'email' as const });
    const added = await doOnce<null, 'email'>(form, async (tx) => {
      const change = { email: email.data, place: typed.place, by, at: new Date() };
      return (await addDeskStaff(tx, change)) ? ok(null) : refuse('email');
    });
    if (!added.ok) return fail(400, { typed, wrong: added.error });
    redirect(303, `${event.url.pathname}?gemt=1`);
  },
  remove: async (event) => {
    const form = await event.request.formData();
    const by = needRight(event, mayDesk.chooseStaff, form);
    const account = textOf(form, 'account') as PersonId;
    await store().write((tx) => removeDeskStaff(tx, account, { by, at: new Date() }));
    redirect(303, `${event.url.pathname}?gemt=1`);
  },
};
