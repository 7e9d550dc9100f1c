import { finderAnswer, finderStart } from '#lib/server/finder/flow.ts';
import { keep, screenOf } from '#lib/server/finder/kiosk.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const BEGIN = '/find-faellesskab/skaerm/begynd';

/** The finder on a screen in a library: no way out but for staff. A browser that is no screen yet is made one first. */
export const load: PageServerLoad = async (event) => {
  const screen = screenOf(event.cookies);
  if (!screen) redirect(303, BEGIN + event.url.search);
  event.setHeaders({ 'cache-control': 'no-store' });
  if (event.request.method === 'GET') keep(event.cookies, screen);
  return { alone: true, view: await finderStart(event, screen) };
};

export const actions: Actions = {
  default: async (event) => {
    const screen = screenOf(event.cookies);
    if (!screen) redirect(303, BEGIN);
    return { view: await finderAnswer(event, screen) };
  },
};
