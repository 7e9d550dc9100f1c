import { ROLES } from '@samskab/domain';
import { accountById, changeRole } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { lineField, textOf } from '#lib/server/form-fields.ts';
import { needAdministrator } from '#lib/server/need-administrator.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = needAdministrator(event);
  const account = await accountById(store().read, event.params.id);
  if (!account) error(404);
  return { account, mine: account.id === me, saved: event.url.searchParams.has('gemt') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const actor = needAdministrator(event, form);
    const role = ROLES.find((known) => known === textOf(form, 'role'));
    const why = lineField.parse(textOf(form, 'why'));
    if (!role) return fail(400, { refusal: 'noRole' as const, why });
    if (why === '') return fail(400, { refusal: 'noReason' as const, why, role });
    const change = { subject: event.params.id, role, actor, why, at: new Date() };
    const outcome = await store().write((tx) => changeRole(tx, change));
    if (!outcome.ok) return fail(409, { refusal: outcome.error.code, why, role });
    redirect(303, `${localizeHref(`/administration/${event.params.id}`)}?gemt`);
  },
};
