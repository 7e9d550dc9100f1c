import { compareRules, readGuideRules, rulesSentence, type GuideRules } from '@samskab/domain/guide';
import { accountNames, guideDraft, guideVersions, saveGuideDraft } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { guideRules } from '#lib/server/guide/guide-rules.ts';
import { needGuideEditor } from '#lib/server/need-right.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = needGuideEditor(event);
  const versions = await guideVersions(store().read);
  const people = versions.flatMap(({ publishedBy }) => publishedBy ?? []);
  const names = await accountNames(store().read, [...new Set(people)]);
  const draft = await guideDraft(store().read, me);
  const base = draft && (await guideRules(draft.basedOn));
  return {
    versions: versions.map(({ publishedBy, ...one }) => ({
      ...one,
      by: publishedBy === null ? null : (names.get(publishedBy) ?? ''),
    })),
    draft: draft && {
      basedOn: draft.basedOn,
      savedAt: draft.savedAt,
      changes: base ? compareRules(base, draft.rules).length : 0,
    },
    published: event.url.searchParams.has('gemt'),
    dropped: event.url.searchParams.has('slettet'),
  };
};

/** A table of rules is some fifty kilobytes. */
const MOST_BYTES = 400_000;

export const actions: Actions = {
  begin: async (event) => {
    const me = needGuideEditor(event, await event.request.formData());
    const rules = await guideRules();
    const draft = { rules, basedOn: rules.version, savedAt: new Date() };
    await store().write(async (tx) => {
      if (!(await guideDraft(tx, me))) await saveGuideDraft(tx, me, draft);
    });
    redirect(303, localizeHref('/administration/guide/kladde'));
  },
  import: async (event) => {
    const form = await event.request.formData();
    const me = needGuideEditor(event, form);
    const read = await rulesIn(form.get('file'));
    if (!read.ok) return fail(400, { faults: read.faults });
    const { version } = await guideRules();
    const draft = { rules: read.rules, basedOn: version, savedAt: new Date() };
    await store().write((tx) => saveGuideDraft(tx, me, draft));
    redirect(303, localizeHref('/administration/guide/kladde'));
  },
};

type Read =
  | { readonly ok: true; readonly rules: GuideRules }
  | { readonly ok: false; readonly faults: readonly string[] | 'noFile' | 'tooLarge' | 'notJson' };

async function rulesIn(file: FormDataEntryValue | null): Promise<Read> {
  if (!(file instanceof File) || file.size === 0) return { ok: false, faults: 'noFile' };
  if (file.size > MOST_BYTES) return { ok: false, faults: 'tooLarge' };
  const raw = parsed(await file.text());
  if (raw === undefined) return { ok: false, faults: 'notJson' };
  const read = readGuideRules(raw);
  if (read.ok) return { ok: true, rules: read.value };
  return { ok: false, faults: read.error.map((one) => rulesSentence(one)[getLocale()]) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
