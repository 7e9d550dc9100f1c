import { arenaPage } from '#lib/server/arenas/arena-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => arenaPage(event);
