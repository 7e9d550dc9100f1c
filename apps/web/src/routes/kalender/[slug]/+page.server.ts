import { sayRhythm, type EventDate } from '@samskab/domain/events';
import { dateAt, datesBefore, datesFrom, linesOf, setEventState, sourceOf } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { newFormKey } from '#lib/server/do-once.ts';
import { findEvent, holdFound } from '#lib/server/events/find-event.ts';
import { signUp } from '#lib/server/events/sign-up.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPersonFor } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN_AHEAD = 12;
const SHOWN_PAST = 12;

export const load: PageServerLoad = async (request) => {
  const { event, homes, may } = await findEvent(request);
  const { read } = store();
  const now = new Date();
  const ahead = await datesFrom(read, event.id, now, SHOWN_AHEAD);
  const asked = request.url.searchParams.get('dato') ?? '';
  const named = asked === '' ? null : await dateAt(read, event.id, asked);
  const open = may('signUp') ? ahead.filter(({ cancelled }) => !cancelled) : [];
  const lines = await linesOf(
    read,
    event,
    open.map(({ occurrence }) => occurrence),
  );
  const done = ['ny', 'gemt'].find((name) => request.url.searchParams.has(name));
  return {
    formKey: newFormKey(),
    now,
    event: {
      slug: event.slug,
      state: event.state,
      content: event.content,
      cancelledWhy: event.cancelledWhy,
      isExample: event.isExample,
      municipality: event.municipality,
      isForeign: event.feedId !== null,
    },
    rhythm:
      event.series.rhythm.every === 'once' || event.feedId ? null : sayRhythm(event.series, getLocale()),
    source: event.feedId ? await sourceOf(read, event.id) : '',
    homes: homes.map(({ kind, slug, name }) => ({ kind, slug, name })),
    named: named && { ...shown(named), over: named.endsAt <= now },
    ahead: ahead.map(shown),
    reasons: Object.fromEntries(event.series.cancelled.map(({ day, why }) => [day, why])),
    past: (await datesBefore(read, event.id, now, SHOWN_PAST)).map(shown),
    open: open.map((date) => ({ ...shown(date), line: lines.get(date.occurrence) ?? null })),
    may: {
      edit: may('edit'),
      host: may('count'),
      publish: may('publish'),
      hide: may('hide'),
      show: may('show'),
    },
    done: done ?? null,
  };
};

const shown = ({ occurrence, startsAt, endsAt, allDay, cancelled }: EventDate) => ({
  occurrence,
  startsAt,
  endsAt,
  allDay,
  cancelled,
});

/** An editor lets an event through, hides it, or shows it again. */
const decide =
  (act: 'publish' | 'hide' | 'show'): Actions[string] =>
  async (request) => {
    needPersonFor(request, await request.request.formData());
    await store().write(async (tx) => {
      const { event } = await holdFound(tx, request, act);
      await setEventState(tx, event, act === 'hide' ? 'hidden' : 'published', new Date());
    });
    redirect(303, `${localizeHref(`/kalender/${request.params.slug}`)}?gemt`);
  };

export const actions: Actions = {
  signUp: async (request) => {
    const form = await request.request.formData();
    const taken = await signUp(request, form);
    if (taken.ok) redirect(303, `${localizeHref(`/kalender/tilmelding/${taken.value}`)}?ny`);
    const typed = Object.fromEntries(
      ['people', 'name', 'email', 'occurrence'].map((name) => [name, textOf(form, name)]),
    );
    return fail(422, {
      wrong: taken.error,
      typed: taken.error.code === 'cpr' ? { ...typed, name: '' } : typed,
    });
  },
  publish: decide('publish'),
  hide: decide('hide'),
  show: decide('show'),
};
