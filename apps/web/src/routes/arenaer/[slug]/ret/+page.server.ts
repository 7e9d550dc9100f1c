import { changeArena, editArenaPage } from '#lib/server/arenas/save-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => editArenaPage(event);

export const actions: Actions = { default: changeArena };
