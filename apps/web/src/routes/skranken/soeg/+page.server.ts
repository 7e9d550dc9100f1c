import { needDesk } from '#lib/server/desk/need-desk.ts';
import { searchAnswer, searchPage } from '#lib/server/desk/search-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await needDesk(event);
  return { search: searchPage(event) };
};

export const actions: Actions = {
  default: async (event) => {
    await needDesk(event, new FormData());
    return { search: await searchAnswer(event) };
  },
};
