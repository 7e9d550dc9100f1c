import { memberActions } from '#lib/server/programmes/member-actions.ts';
import { memberPage } from '#lib/server/programmes/member-page.ts';
import { openMember } from '#lib/server/programmes/open-programme.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const opened = await openMember(event);
  return { ...(await memberPage(opened, new Date())), done: event.url.searchParams.get('gjort') };
};

export const actions: Actions = memberActions;
