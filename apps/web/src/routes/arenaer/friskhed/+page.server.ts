import { figuresPage } from '#lib/server/arenas/figures-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => figuresPage(new Date());
