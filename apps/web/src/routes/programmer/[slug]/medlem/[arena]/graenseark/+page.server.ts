import { ok } from '@samskab/domain';
import { danishDay, isDay } from '@samskab/domain/processes';
import { limitSheet, PROGRAMME_LIMITS, SHEET_PARTS } from '@samskab/domain/programmes';
import { saveLimitSheet } from '@samskab/store';
import type { ProgrammeProblem } from '#lib/ui/programmes/form.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { heldNow, needAllowed, openMember } from '#lib/server/programmes/open-programme.ts';
import { postOnce } from '#lib/server/programmes/post.ts';
import { programmeHead } from '#lib/server/programmes/shown-programme.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme, arena, member, mayHere } = await openMember(event);
  needAllowed(event, mayHere('writeSheet'));
  const { agreedOn = null, ...texts } = member.sheet ?? {};
  return {
    ...programmeHead(programme),
    arena: { slug: arena.slug, name: arena.name },
    fields: Object.fromEntries(
      Object.entries({ ...texts, agreedOn: agreedOn ?? '' }).map(([name, text]) => [name, [text]]),
    ),
    limit: PROGRAMME_LIMITS.text,
    formKey: newFormKey(),
  };
};

/** What is wrong with what was written: a text too long, or a day that is none or has not come. */
function wrongIn(form: FormData): readonly ProgrammeProblem[] {
  const limit = PROGRAMME_LIMITS.text;
  const long = SHEET_PARTS.filter((part) => textOf(form, part).length > limit);
  const day = textOf(form, 'agreedOn').trim();
  const isWrongDay = day !== '' && (!isDay(day) || day > danishDay(new Date()));
  return [
    ...(textOf(form, 'volunteersDoNot').trim() === ''
      ? [{ code: 'textMissing' as const, field: 'volunteersDoNot' }]
      : []),
    ...long.map((field) => ({ code: 'tooLong' as const, field, limit })),
    ...(isWrongDay ? [{ code: 'day' as const, field: 'agreedOn' }] : []),
  ];
}

export const actions: Actions = {
  sheet: async (event) => {
    const form = await event.request.formData();
    const { programme, arena, mayHere } = await openMember(event);
    needAllowed(event, mayHere('writeSheet'), form);
    const next = `/programmer/${programme.slug}/medlem/${arena.slug}#sheet`;
    return postOnce({ at: 'sheet', form, next, wrong: wrongIn(form) }, async (tx) => {
      await heldNow(tx, programme);
      const texts = Object.fromEntries(SHEET_PARTS.map((part) => [part, textOf(form, part)]));
      const agreedOn = textOf(form, 'agreedOn').trim() || null;
      await saveLimitSheet(tx, programme.id, arena.id, limitSheet.parse({ ...texts, agreedOn }));
      return ok(null);
    });
  },
};
