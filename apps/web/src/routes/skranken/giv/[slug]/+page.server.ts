import { announce, consentPage, handOver } from '#lib/server/desk/hand-over.ts';
import { finderFile, languageIn } from '#lib/server/finder/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await consentPage(event)),
  page: finderFile(languageIn(event.url)).texts.page,
});

export const actions: Actions = { handOver, announce };
