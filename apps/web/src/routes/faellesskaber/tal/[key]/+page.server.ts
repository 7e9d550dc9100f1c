import { tellCounts, tellPage } from '#lib/server/communities/numbers-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = tellPage;

export const actions: Actions = { default: tellCounts };
