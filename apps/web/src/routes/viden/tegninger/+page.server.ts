import { asked } from '#lib/server/evidence/asked.ts';
import { chartsPage } from '#lib/server/evidence/charts-page.ts';

/** The figures behind a pattern, drawn: everything follows from the address. */
export const load = async ({ url }) => ({
  page: chartsPage(await asked(url.searchParams), url.searchParams),
});
