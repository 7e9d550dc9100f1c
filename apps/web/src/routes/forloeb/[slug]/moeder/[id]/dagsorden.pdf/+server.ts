import { printedMeeting } from '#lib/server/processes/meeting-print.ts';
import type { RequestHandler } from './$types';

/** The agenda on paper. */
export const GET: RequestHandler = (event) => printedMeeting(event, 'agenda');
