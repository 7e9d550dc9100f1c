import { redirect } from '@sveltejs/kit';
import { ACTOR_GROUPS } from '@samskab/domain';
import { accountById, endOtherSessions, endSession, openSessions, saveAboutMyself } from '@samskab/store';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { currentSession } from '#lib/server/current-session.ts';
import { nameField, textOf } from '#lib/server/form-fields.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = needPerson(event);
  const current = await currentSession(event);
  const account = await accountById(store().read, person.id);
  const sessions = await openSessions(store().read, person.id, new Date());
  return {
    account: { ...person, language: account?.language === 'en' ? ('en' as const) : ('da' as const) },
    sessions: sessions.map((session) => ({ ...session, current: session.id === current })),
    saved: event.url.searchParams.has('gemt'),
  };
};

export const actions: Actions = {
  me: async (event) => {
    const form = await event.request.formData();
    const { id } = needPersonFor(event, form);
    const name = nameField.parse(textOf(form, 'name'));
    const group = ACTOR_GROUPS.find((known) => known === textOf(form, 'group')) ?? null;
    const language = textOf(form, 'language') === 'en' ? 'en' : 'da';
    await store().write((tx) => saveAboutMyself(tx, id, { name, group, language }, new Date()));
    redirect(303, `${localizeHref('/konto', { locale: language })}?gemt`);
  },
  end: async (event) => {
    const form = await event.request.formData();
    const { id } = needPersonFor(event, form);
    await store().write((tx) => endSession(tx, id, textOf(form, 'session')));
    redirect(303, `${localizeHref('/konto')}?gemt`);
  },
  endOthers: async (event) => {
    const { id } = needPersonFor(event, await event.request.formData());
    const current = await currentSession(event);
    if (current !== null) await store().write((tx) => endOtherSessions(tx, id, current));
    redirect(303, `${localizeHref('/konto')}?gemt`);
  },
};
