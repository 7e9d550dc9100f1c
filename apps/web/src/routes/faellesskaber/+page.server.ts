import { listPage } from '#lib/server/communities/list-page.ts';

/** The communities that can be found today, by what the address asks. */
export const load = ({ url }) => listPage(url.searchParams);
