import { hostActions, hostPage } from '#lib/server/entries/host-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => hostPage(event, 'arena');

export const actions: Actions = hostActions('arena');
