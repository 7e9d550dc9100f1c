import { autosave } from '#lib/server/tell/autosave.ts';
import { shortQuestion } from '#lib/server/tell/short-question.ts';
import type { RequestHandler } from './$types';

export const PUT: RequestHandler = (event) => autosave(event, shortQuestion(event.params).question);
