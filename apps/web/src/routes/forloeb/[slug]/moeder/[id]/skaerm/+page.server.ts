import { meetingView } from '#lib/server/processes/meeting-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = meetingView;
