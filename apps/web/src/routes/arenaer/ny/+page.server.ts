import { beginArena, newArenaPage } from '#lib/server/arenas/save-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => newArenaPage(event);

export const actions: Actions = { default: beginArena };
