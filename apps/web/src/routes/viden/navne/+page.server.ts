import { namedProcesses } from '#lib/server/naming/named-processes.ts';
import { namingPage } from '#lib/server/naming/naming-page.ts';

/** How often the name and what it was are the same. */
export const load = async ({ url }) => ({
  page: await namingPage(url.searchParams.get('collection')),
  processes: await namedProcesses(new Date()),
});
