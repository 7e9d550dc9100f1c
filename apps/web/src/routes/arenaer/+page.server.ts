import { arenasPage } from '#lib/server/arenas/list-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => arenasPage(url.searchParams, new Date());
