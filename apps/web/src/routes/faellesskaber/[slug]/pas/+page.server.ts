import { communityCareActions, communityCarePage } from '#lib/server/communities/care.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => communityCarePage(event);

export const actions: Actions = communityCareActions;
