import { communityPage } from '#lib/server/communities/community-page.ts';

export const load = (event) => communityPage(event);
