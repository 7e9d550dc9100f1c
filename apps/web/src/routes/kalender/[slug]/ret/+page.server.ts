import { maskCpr } from '@samskab/danish';
import { cleanText, ok } from '@samskab/domain';
import { cancelEvent, saveEvent, type Json } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { fieldsOf, homeOptions, previewOf, readForm } from '#lib/server/events/event-form.ts';
import { findEvent, holdFound } from '#lib/server/events/find-event.ts';
import { fillPlaces, tellOfChanges } from '#lib/server/events/tell-comers.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import type { Actions, PageServerLoad } from './$types';

const WHY_LIMIT = 300;

export const load: PageServerLoad = async (request) => {
  needPerson(request);
  const { event, homes } = await findEvent(request, 'edit');
  const home = homes.map(({ kind, slug }) => `${kind}:${slug}`)[0] ?? '';
  return {
    formKey: newFormKey(),
    slug: event.slug,
    title: event.content.title,
    values: fieldsOf(event, home),
    homes: await homeOptions(request, home),
    now: new Date(),
  };
};

export const actions: Actions = {
  save: async (request) => {
    const form = await request.request.formData();
    needPersonFor(request, form);
    const { event } = await findEvent(request, 'edit');
    const now = new Date();
    const { fields, problems, told, series } = await readForm(form, event, now);
    const preview = series && previewOf(series, now);
    if (textOf(form, 'do') === 'preview')
      return { fields, preview, problems: problems.filter(({ field }) => field === 'when') };
    if (!told) return fail(422, { fields, problems, preview });
    await doOnce<Json, never>(form, async (tx) => {
      const held = (await holdFound(tx, request, 'edit')).event;
      const changed = { ...held, ...told };
      await tellOfChanges(tx, changed, await saveEvent(tx, held, told, now), { now });
      await fillPlaces(tx, changed, now);
      return ok(held.slug);
    });
    redirect(303, `${localizeHref(`/kalender/${event.slug}`)}?gemt`);
  },
  cancel: async (request) => {
    const form = await request.request.formData();
    needPersonFor(request, form);
    const why = maskCpr(cleanText(textOf(form, 'why'))).slice(0, WHY_LIMIT);
    const now = new Date();
    const done = await doOnce<Json, never>(form, async (tx) => {
      const { event } = await holdFound(tx, request, 'cancel');
      await tellOfChanges(tx, event, await cancelEvent(tx, event, why, now), { why, now });
      return ok(event.slug);
    });
    redirect(303, localizeHref(`/kalender/${done.ok ? String(done.value) : ''}`));
  },
};
