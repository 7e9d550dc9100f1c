import { maskCpr } from '@samskab/danish';
import { cleanText, ok, refuse } from '@samskab/domain';
import { MEETING_ACTORS, type MeetingActor } from '@samskab/domain/arenas';
import { isAcross, movedDay, readCounts, stepped, withoutDay, type Series } from '@samskab/domain/events';
import { danishClock } from '@samskab/domain/processes';
import { attendanceOf, countAttendance, dateAt, saveEvent, signUpsTo, type Json } from '@samskab/store';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { findEvent, holdFound } from '#lib/server/events/find-event.ts';
import { tellOfChanges } from '#lib/server/events/tell-comers.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson, needPersonFor } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

type DateEvent = RequestEvent & { readonly params: { readonly slug: string; readonly occurrence: string } };
const WHY_LIMIT = 300;

export const load: PageServerLoad = async (request) => {
  needPerson(request);
  const { event, may } = await findEvent(request, 'count');
  const { read } = store();
  const date = await dateAt(read, event.id, request.params.occurrence);
  if (!date) error(404, 'Not found');
  const now = new Date();
  const [counted] = await attendanceOf(read, event.id, [date.occurrence]);
  const begun = date.startsAt <= now;
  return {
    formKey: newFormKey(),
    now,
    date,
    begun,
    clock: danishClock(date.startsAt),
    slug: event.slug,
    title: event.content.title,
    saved: request.url.searchParams.has('gemt'),
    change: may('edit') && !begun && !date.cancelled && event.series.rhythm.every !== undefined,
    signUps:
      event.content.signUp !== 'none' && may('seeSignUps')
        ? (await signUpsTo(read, event.id, date.occurrence)).map(({ id, name, people, state }) => ({
            id,
            name,
            people,
            state,
          }))
        : null,
    counts: counted
      ? Object.fromEntries(Object.entries(counted.counts).map(([kind, n]) => [kind, String(n)]))
      : {},
    across: counted && isAcross(counted.groups) ? counted.groups.length : null,
    counted: counted !== undefined,
  };
};

const here = ({ params }: DateEvent) => localizeHref(`/kalender/${params.slug}/vaert/${params.occurrence}`);

/** Changes the one date, and tells those who had said that they come. */
async function changeDate(
  request: DateEvent,
  form: FormData,
  how: (series: Series) => Series | null,
  why = '',
): Promise<boolean> {
  const now = new Date();
  const done = await doOnce<Json, { code: 'wrong' }>(
    form,
    async (tx) => {
      const { event } = await holdFound(tx, request, 'edit');
      const series = how(event.series);
      if (!series || !(await dateAt(tx, event.id, request.params.occurrence)))
        return refuse({ code: 'wrong' });
      await tellOfChanges(tx, event, await saveEvent(tx, event, { ...event, series }, now), { why, now });
      return ok(true);
    },
    'date',
  );
  return done.ok;
}

export const actions: Actions = {
  cancel: async (request) => {
    const form = await request.request.formData();
    needPersonFor(request, form);
    const why = maskCpr(cleanText(textOf(form, 'why'))).slice(0, WHY_LIMIT);
    await changeDate(request, form, (series) => withoutDay(series, request.params.occurrence, why), why);
    redirect(303, `${here(request)}?gemt`);
  },
  move: async (request) => {
    const form = await request.request.formData();
    needPersonFor(request, form);
    const to = { to: textOf(form, 'to'), time: textOf(form, 'time') };
    const moved = await changeDate(request, form, (series) =>
      movedDay(series, request.params.occurrence, to),
    );
    if (!moved) return fail(422, { moved: to });
    redirect(303, `${here(request)}?gemt`);
  },
  count: async (request) => {
    const form = await request.request.formData();
    needPersonFor(request, form);
    const written = Object.fromEntries(MEETING_ACTORS.map((kind) => [kind, textOf(form, kind)]));
    const [kind = '', by] = textOf(form, 'step').split(':', 2);
    if (MEETING_ACTORS.some((known) => known === kind))
      return { written: { ...written, [kind]: stepped(written[kind] ?? '', by === '-1' ? -1 : 1) } };
    const counts = readCounts<MeetingActor>(MEETING_ACTORS, written);
    if (!counts.ok) return fail(422, { written, wrong: counts.error });
    await store().write(async (tx) => {
      const { event } = await holdFound(tx, request, 'count');
      const date = await dateAt(tx, event.id, request.params.occurrence);
      if (!date || date.startsAt > new Date()) error(409, 'Not begun');
      await countAttendance(tx, event, date, counts.value, new Date());
    });
    redirect(303, `${here(request)}?gemt`);
  },
};
