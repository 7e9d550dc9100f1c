import { deleteContact, handoverByUndoKey } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import { neverKept } from '#lib/server/desk/need-desk.ts';
import { deskTexts } from '#lib/server/desk/texts.ts';
import { knockOrStop } from '#lib/server/door.ts';
import { languageIn } from '#lib/server/finder/texts.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

/** The citizen's way to take a handover back, without an account: the code on the sheet. */
export const load: PageServerLoad = async (event) => {
  neverKept(event);
  const note = await handoverByUndoKey(store().read, event.params.key);
  if (!note) await knockOrStop('wrongCode', event);
  const language = languageIn(event.url);
  const texts = deskTexts(language);
  event.locals.tongue = { language, direction: texts.direction };
  return { isKnown: note !== null, isDeleted: note?.deletedAt !== null, texts };
};

export const actions: Actions = {
  default: async (event) => {
    const note = await handoverByUndoKey(store().read, event.params.key);
    if (note) await store().write((tx) => deleteContact(tx, note.id, { why: 'citizen', at: new Date() }));
    redirect(303, event.url.pathname + event.url.search);
  },
};
