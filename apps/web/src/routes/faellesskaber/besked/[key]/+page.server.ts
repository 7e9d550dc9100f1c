import { answerMessage, endMessage, messagePage, showMessage } from '#lib/server/desk/message-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = messagePage;

export const actions: Actions = { show: showMessage, companion: answerMessage, end: endMessage };
