import { ok } from '@samskab/domain';
import { holdEvent, leavePlace, signUpByKey, type Json } from '@samskab/store';
import { error, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { isOpen, knock } from '#lib/server/door.ts';
import { tellMovedUp } from '#lib/server/events/tell-comers.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
  request.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  // Guessing is hopeless, and is stopped all the same.
  if (!(await isOpen('wrongCode', request))) error(429, 'Too many wrong links');
  const opened = await signUpByKey(store().read, request.params.key);
  if (!opened) await knock('wrongCode', request);
  const now = new Date();
  return {
    formKey: newFormKey(),
    now,
    isNew: request.url.searchParams.has('ny'),
    place: opened && {
      state: opened.date === null || opened.date.cancelled ? ('gone' as const) : opened.signUp.state,
      people: opened.signUp.people,
      name: opened.signUp.name,
      mailed: opened.signUp.email !== null,
      before: opened.before,
      slug: opened.event.slug,
      title: opened.event.content.title,
      at: opened.event.content.place,
      date: opened.date,
      over: opened.date !== null && opened.date.startsAt <= now,
    },
  };
};

export const actions: Actions = {
  default: async (request) => {
    const form = await request.request.formData();
    const now = new Date();
    await doOnce<Json, never>(form, async (tx) => {
      const opened = await signUpByKey(tx, request.params.key);
      const event = opened && (await holdEvent(tx, { id: opened.event.id }));
      // Read again while it is held: somebody may just have moved up.
      const again = await signUpByKey(tx, request.params.key);
      if (event && again && again.signUp.state !== 'cancelled') {
        const up = await leavePlace(tx, event, again.signUp);
        if (again.date && again.date.startsAt > now) await tellMovedUp(tx, event, again.date, up, now);
      }
      return ok(true);
    });
    redirect(303, localizeHref(`/kalender/tilmelding/${request.params.key}`));
  },
};
