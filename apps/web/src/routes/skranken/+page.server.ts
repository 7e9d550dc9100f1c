import { isUuid, ok } from '@samskab/domain';
import { mayDesk } from '@samskab/domain/desk';
import { deleteContact, deskRights, handoversBy, holdHandover } from '@samskab/store';
import { error, redirect } from '@sveltejs/kit';
import { DESK_LANGUAGES } from '#lib/server/desk/texts.ts';
import { needDesk, neverKept } from '#lib/server/desk/need-desk.ts';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 10;

export const load: PageServerLoad = async (event) => {
  const person = needPerson(event);
  neverKept(event);
  const reader = store().read;
  const mayOpen = mayDesk.open(event.locals.visitor, await deskRights(reader, person.id));
  return {
    mayOpen,
    languages: DESK_LANGUAGES.map(({ language, name, direction }) => ({ language, name, direction })),
    handovers: mayOpen ? await handoversBy(reader, person.id, SHOWN) : [],
    announced: event.url.searchParams.has('sagt'),
    deleted: event.url.searchParams.has('slettet'),
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  /** Deletes what was passed on, because the citizen who stands there wishes it. */
  delete: async (event) => {
    const form = await event.request.formData();
    const { rights } = await needDesk(event, form);
    const id = textOf(form, 'id');
    if (!isUuid(id)) error(404);
    await doOnce<null, never>(form, async (tx) => {
      const note = await holdHandover(tx, id);
      if (!note) error(404);
      if (!mayDesk.deleteContact(event.locals.visitor, rights, note)) error(403);
      await deleteContact(tx, id, { why: 'desk', at: new Date() });
      return ok(null);
    });
    redirect(303, `${event.url.pathname}?slettet=1`);
  },
};
