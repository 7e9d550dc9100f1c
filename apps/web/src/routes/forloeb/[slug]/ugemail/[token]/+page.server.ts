import { stopWeekly } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import { mailOfLink } from '#lib/server/processes/leave-weekly.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ titles: (await mailOfLink(event)).titles });

export const actions: Actions = {
  default: async (event) => {
    const { email } = await mailOfLink(event);
    await store().write((tx) => stopWeekly(tx, email));
    redirect(303, event.url.pathname);
  },
};
