import { findCpr } from '@samskab/danish';
import { countFinderTexts, isFinderLanguage } from '@samskab/domain/finder';
import { danishDay } from '@samskab/domain/processes';
import { nativeChecks, noteNativeCheck } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { benefitsRule, isRuleOverdue } from '#lib/server/finder/benefits.ts';
import { finderHref } from '#lib/server/finder/frame.ts';
import { FINDER_FILES, finderFile } from '#lib/server/finder/texts.ts';
import { lineField, textOf } from '#lib/server/form-fields.ts';
import { needAdministrator } from '#lib/server/need-administrator.ts';
import { store } from '#lib/server/store.ts';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad } from './$types';

const LONGEST_READER = 100;

/** Which languages of the finder somebody has read whose mother tongue it is. */
export const load: PageServerLoad = async (event) => {
  needAdministrator(event);
  const checks = await nativeChecks(store().read);
  return {
    languages: FINDER_FILES.map(({ texts, hash }) => {
      const { language, name, direction, checkedByNative } = texts;
      const check = checks[language] ?? null;
      return {
        language,
        name,
        direction,
        hash,
        checkedByNative,
        count: countFinderTexts(texts),
        check: check && { reader: check.reader, on: check.on, holds: check.hash === hash },
        href: finderHref('/find-faellesskab', language),
      };
    }),
    rule: { ...benefitsRule, overdue: isRuleOverdue(danishDay(new Date())) },
  };
};

export const actions: Actions = {
  note: async (event) => {
    needAdministrator(event);
    const form = await event.request.formData();
    const [language, reader] = [textOf(form, 'language'), lineField.parse(textOf(form, 'reader'))];
    if (!isFinderLanguage(language)) return fail(400, { problem: 'language' as const, language, reader });
    if (reader === '' || reader.length > LONGEST_READER)
      return fail(400, { problem: 'reader' as const, language, reader });
    if (findCpr(reader).length > 0) return fail(400, { problem: 'cpr' as const, language, reader: '' });
    const { hash } = finderFile(language);
    // Somebody may have put another version in place while the page stood open.
    if (textOf(form, `hash.${language}`) !== hash)
      return fail(409, { problem: 'stale' as const, language, reader });
    const on = danishDay(new Date());
    await store().write((tx) => noteNativeCheck(tx, language, { hash, reader, on }));
    redirect(303, localizeHref('/administration/sprog'));
  },
  takeBack: async (event) => {
    needAdministrator(event);
    const language = textOf(await event.request.formData(), 'language');
    if (isFinderLanguage(language)) await store().write((tx) => noteNativeCheck(tx, language, null));
    redirect(303, localizeHref('/administration/sprog'));
  },
};
