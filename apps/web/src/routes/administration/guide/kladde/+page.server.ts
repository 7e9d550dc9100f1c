import { carryOver, compareRules, partsOfRules, rulesFields, type GuideRules } from '@samskab/domain/guide';
import { dropGuideDraft, saveGuideDraft } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { newFormKey } from '#lib/server/do-once.ts';
import { lineField, textOf } from '#lib/server/form-fields.ts';
import { heldDraft } from '#lib/server/guide/held-draft.ts';
import { publishRules } from '#lib/server/guide/publish-rules.ts';
import { shownFailures, shownSituations } from '#lib/server/guide/shown-preview.ts';
import { SITUATIONS } from '#lib/server/guide/situations.ts';
import { failuresOf, previewOf, saidChanges } from '#lib/server/guide/try-draft.ts';
import { needGuideEditor } from '#lib/server/need-right.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = needGuideEditor(event);
  const { draft, base, today } = await heldDraft(me);
  const isBehind = today.version !== draft.basedOn;
  const changes = compareRules(base, draft.rules).length;
  const situations = changes === 0 ? [] : previewOf(base, draft.rules);
  return {
    basedOn: draft.basedOn,
    savedAt: draft.savedAt,
    today: today.version,
    isBehind,
    others: isBehind ? saidChanges(base, today) : [],
    parts: partsOfRules(draft.rules).map(({ part, kind, form, question }) => ({
      part,
      kind,
      words:
        draft.rules.forms.find(({ code }) => code === form)?.words ??
        draft.rules.questions.find(({ id }) => id === question)?.words ??
        null,
      isChanged: isChanged(base, draft.rules, part),
    })),
    changes,
    groups: saidChanges(base, draft.rules),
    situations: shownSituations(situations, draft.rules),
    unchanged: SITUATIONS.length - situations.length,
    failures: shownFailures(failuresOf(draft.rules), draft.rules),
    saved: event.url.searchParams.has('gemt'),
    formKey: newFormKey(),
  };
};

const isChanged = (base: GuideRules, draft: GuideRules, part: string): boolean =>
  JSON.stringify(rulesFields(base, part)) !== JSON.stringify(rulesFields(draft, part));

const start = () => localizeHref('/administration/guide');

export const actions: Actions = {
  publish: async (event) => {
    const form = await event.request.formData();
    const by = needGuideEditor(event, form);
    const { draft } = await heldDraft(by, form);
    const wish = { rules: draft.rules, basedOn: draft.basedOn, restoredFrom: null, by };
    const done = await publishRules(form, wish);
    if (done.ok) redirect(303, `${start()}?gemt`);
    return fail(409, { code: done.error.code, why: lineField.parse(textOf(form, 'why')) });
  },
  carry: async (event) => {
    const me = needGuideEditor(event, await event.request.formData());
    const { draft, base, today } = await heldDraft(me);
    const carried = carryOver({ base, draft: draft.rules, current: today });
    if (!carried.ok) return fail(409, { code: 'notCarried' as const, why: '' });
    const next = { rules: carried.value, basedOn: today.version, savedAt: new Date() };
    await store().write((tx) => saveGuideDraft(tx, me, next));
    redirect(303, `${start()}/kladde?gemt`);
  },
  drop: async (event) => {
    const me = needGuideEditor(event, await event.request.formData());
    await store().write((tx) => dropGuideDraft(tx, me));
    redirect(303, `${start()}?slettet`);
  },
};
