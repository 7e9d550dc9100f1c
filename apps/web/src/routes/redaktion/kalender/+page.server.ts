import { mayVetEvents, sayRhythm } from '@samskab/domain/events';
import { eventsWaiting } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { needPerson } from '#lib/server/need-person.ts';
import { deskCounts } from '#lib/server/review/desk.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** Events that wait for an editor; each is decided on its own page, where it is seen as others will see it. */
export const load: PageServerLoad = async (request) => {
  const { id } = needPerson(request);
  if (!mayVetEvents(request.locals.visitor)) error(403, 'Not allowed');
  return {
    counts: await deskCounts(id),
    waiting: (await eventsWaiting(store().read)).map(({ slug, content, series, madeBy }) => ({
      slug,
      title: content.title,
      what: content.what.slice(0, 200),
      rhythm: sayRhythm(series, getLocale()),
      own: madeBy === id,
    })),
  };
};
