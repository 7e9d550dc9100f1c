import { missingIn } from '@samskab/domain/programmes';
import { programmeEditorsOf } from '@samskab/store';
import { newFormKey } from '#lib/server/do-once.ts';
import { adminActions, needProgramme } from '#lib/server/programmes/admin.ts';
import { PROGRAMME_PARTS } from '#lib/server/programmes/content-form.ts';
import { programmeHead } from '#lib/server/programmes/shown-programme.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme } = await needProgramme(event, 'change');
  const { content } = programme;
  return {
    ...programmeHead(programme),
    id: programme.id,
    missing: missingIn(content),
    parts: PROGRAMME_PARTS,
    partnerKeys: content.partners.map(({ key, name }) => ({ value: key, label: name })),
    editors: await programmeEditorsOf(store().read, programme.id),
    done: event.url.searchParams.get('gjort'),
    formKey: newFormKey(),
  };
};

export const actions: Actions = adminActions;
