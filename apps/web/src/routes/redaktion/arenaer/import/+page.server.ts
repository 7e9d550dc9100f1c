import { danishDay } from '@samskab/domain/processes';
import { importsOf } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { importPath } from '#lib/server/arenas/importing/import-at.ts';
import { sendFile } from '#lib/server/arenas/importing/send-file.ts';
import { importOutcome, LARGEST_IMPORT, MOST_PLACES } from '#lib/server/arenas/importing/shapes.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = needEditor(event);
  const files = await importsOf(store().read, id);
  return {
    files: files.map(({ outcome, ...file }) => ({
      ...file,
      outcome: importOutcome.safeParse(outcome).data ?? null,
    })),
    today: danishDay(new Date()),
    megabytes: LARGEST_IMPORT / 1024 / 1024,
    rows: MOST_PLACES,
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { id } = needEditor(event, form);
    const sent = await sendFile(form, id, new Date());
    if (!sent.ok) return fail(422, sent.error);
    redirect(303, importPath(`/${sent.value}`));
  },
};
