import { SEND_QUESTION } from '@samskab/domain';
import { autosave } from '#lib/server/tell/autosave.ts';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = (event) => autosave(event, SEND_QUESTION);
