import { funnelPage } from '#lib/server/communities/numbers-page.ts';

export const load = async () => ({ funnel: await funnelPage(new Date()) });
