import { attendanceOf, datesBefore, datesFrom, linesOf } from '@samskab/store';
import { findEvent } from '#lib/server/events/find-event.ts';
import { needPerson } from '#lib/server/need-person.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
  needPerson(request);
  const { event, may } = await findEvent(request, 'count');
  const { read } = store();
  const now = new Date();
  const ahead = await datesFrom(read, event.id, now, 20);
  const past = await datesBefore(read, event.id, now, 20);
  const lines = await linesOf(
    read,
    event,
    ahead.map(({ occurrence }) => occurrence),
  );
  const counts = await attendanceOf(
    read,
    event.id,
    past.map(({ occurrence }) => occurrence),
  );
  return {
    now,
    slug: event.slug,
    title: event.content.title,
    signsUp: event.content.signUp !== 'none' && may('seeSignUps'),
    ahead: ahead.map((date) => ({ ...date, line: lines.get(date.occurrence) ?? null })),
    past: past.map((date) => ({
      ...date,
      people: counts.find(({ occurrence }) => occurrence === date.occurrence)?.people ?? null,
    })),
  };
};
