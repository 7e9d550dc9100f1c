import { reportActions, reportPage } from '#lib/server/entries/report-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => reportPage(event, 'arena');

export const actions: Actions = reportActions('arena');
