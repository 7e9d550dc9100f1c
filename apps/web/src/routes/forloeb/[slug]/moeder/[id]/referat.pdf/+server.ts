import { printedMeeting } from '#lib/server/processes/meeting-print.ts';
import type { RequestHandler } from './$types';

/** The minutes on paper, once they were sent. */
export const GET: RequestHandler = (event) => printedMeeting(event, 'minutes');
