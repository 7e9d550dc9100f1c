import { editRules, partsOfRules, questionNamed, rulesFields, weighedQuestions } from '@samskab/domain/guide';
import { saveGuideDraft } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { heldDraft } from '#lib/server/guide/held-draft.ts';
import { postedFields } from '#lib/server/guide/rules-form.ts';
import { needGuideEditor } from '#lib/server/need-right.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = needGuideEditor(event);
  const { draft, base } = await heldDraft(me);
  const { rules } = draft;
  const found = partsOfRules(rules).find(({ part }) => part === event.params.part);
  if (!found) error(404);
  return {
    ...found,
    rules,
    weighed: weighedQuestions(rules),
    fields: rulesFields(rules, found.part),
    was: rulesFields(base, found.part),
    newGate: questionNamed(rules, event.url.searchParams.get('ny') ?? ''),
    saved: event.url.searchParams.has('gemt'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const me = needGuideEditor(event, form);
    const { draft } = await heldDraft(me);
    const { part } = event.params;
    if (!partsOfRules(draft.rules).some((one) => one.part === part)) error(404);
    const fields = postedFields(form);
    const edited = editRules(draft.rules, part, fields);
    if (!edited.ok) return fail(400, { fields, refusals: edited.error });
    const next = { ...draft, rules: edited.value, savedAt: new Date() };
    await store().write((tx) => saveGuideDraft(tx, me, next));
    const here = localizeHref(`/administration/guide/kladde${form.has('stay') ? `/${part}` : ''}`);
    redirect(303, `${here}?gemt`);
  },
};
