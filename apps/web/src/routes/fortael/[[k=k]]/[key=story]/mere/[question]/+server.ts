import { autosave } from '#lib/server/tell/autosave.ts';
import { longQuestion } from '#lib/server/tell/long-question.ts';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = (event) => autosave(event, longQuestion(event.params).question);
