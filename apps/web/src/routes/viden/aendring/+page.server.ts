import { asked } from '#lib/server/evidence/asked.ts';
import { changePage } from '#lib/server/evidence/change-page.ts';

/** What one would have to change: the answers stand in the address, and nothing is kept. */
export const load = async ({ url }) => ({
  page: changePage(await asked(url.searchParams), url.searchParams),
});
