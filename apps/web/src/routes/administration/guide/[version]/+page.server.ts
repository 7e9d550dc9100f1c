import { accountNames, guideVersions } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { newFormKey } from '#lib/server/do-once.ts';
import { lineField, textOf } from '#lib/server/form-fields.ts';
import { guideRules } from '#lib/server/guide/guide-rules.ts';
import { publishRules } from '#lib/server/guide/publish-rules.ts';
import { shownFailures } from '#lib/server/guide/shown-preview.ts';
import { saidChanges } from '#lib/server/guide/try-draft.ts';
import { needGuideEditor } from '#lib/server/need-right.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  needGuideEditor(event);
  const rules = await guideRules(Number(event.params.version));
  const versions = await guideVersions(store().read);
  const shown = versions.find(({ version }) => version === rules?.version);
  if (!rules || !shown) error(404);
  const asked = Number(event.url.searchParams.get('med') ?? shown.version - 1);
  const other = await guideRules(asked);
  const names = await accountNames(store().read, shown.publishedBy === null ? [] : [shown.publishedBy]);
  return {
    ...shown,
    by: shown.publishedBy === null ? null : (names.get(shown.publishedBy) ?? ''),
    others: versions.map(({ version }) => version).filter((version) => version !== shown.version),
    other: other?.version ?? null,
    groups: other ? saidChanges(other, rules) : [],
    today: versions.find(({ active }) => active)?.version ?? shown.version,
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  restore: async (event) => {
    const form = await event.request.formData();
    const by = needGuideEditor(event, form);
    const version = Number(event.params.version);
    const rules = await guideRules(version);
    if (!rules) error(404);
    const basedOn = Number(textOf(form, 'basedOn'));
    const done = await publishRules(form, { rules, basedOn, restoredFrom: version, by });
    if (done.ok) redirect(303, `${localizeHref('/administration/guide')}?gemt`);
    const failures = done.error.code === 'breaks' ? shownFailures(done.error.failures, rules) : [];
    return fail(409, { code: done.error.code, failures, why: lineField.parse(textOf(form, 'why')) });
  },
};
