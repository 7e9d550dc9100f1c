import { finderAnswer, finderStart } from '#lib/server/finder/flow.ts';
import type { Actions, PageServerLoad } from './$types';

/** The first page. What is sent from it comes back as the next one; nothing of it is in an address or kept. */
export const load: PageServerLoad = async (event) => ({ alone: true, view: await finderStart(event, null) });

export const actions: Actions = {
  default: async (event) => {
    event.setHeaders({ 'cache-control': 'no-store' });
    return { view: await finderAnswer(event, null) };
  },
};
