import { ok } from '@samskab/domain';
import { mayMakeEvent, publishesAtOnce, type EventId } from '@samskab/domain/events';
import { addEvent, type Json } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { knockOrStop } from '#lib/server/door.ts';
import { homeOptions, previewOf, readForm } from '#lib/server/events/event-form.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import type { Actions, PageServerLoad } from './$types';

/** The place or community that the address names, as the form does. */
function namedHome({ searchParams }: URL): string {
  for (const kind of ['arena', 'community']) {
    const slug = searchParams.get(kind);
    if (slug) return `${kind}:${slug}`;
  }
  return '';
}

export const load: PageServerLoad = async (event) => {
  const person = needPerson(event);
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const named = namedHome(event.url);
  const homes = await homeOptions(event, named);
  return {
    formKey: newFormKey(),
    homes,
    named: homes.some(({ value }) => value === named) ? named : '',
    now: new Date(),
    atOnce: person.role !== 'member',
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const person = needPersonFor(event, form);
    if (!mayMakeEvent(event.locals.visitor)) error(403, 'Not allowed');
    const now = new Date();
    const { fields, problems, told, series, home } = await readForm(form, null, now);
    const preview = series && previewOf(series, now);
    if (textOf(form, 'do') === 'preview')
      return { fields, preview, problems: problems.filter(({ field }) => WHEN.has(field)) };
    if (!told) return fail(422, { fields, problems, preview });
    await knockOrStop('event', event);
    const state = publishesAtOnce(event.locals.visitor, home?.stewards ?? []) ? 'published' : 'waiting';
    const made = await doOnce<Json, never>(form, async (tx) =>
      ok(await addEvent(tx, { ...told, id: uuid() as EventId, state, madeBy: person.id, at: now })),
    );
    redirect(303, `${localizeHref(`/kalender/${made.ok ? String(made.value) : ''}`)}?ny`);
  },
};

const WHEN: ReadonlySet<string> = new Set(['when', 'first', 'from', 'to', 'until']);
