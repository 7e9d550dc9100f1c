import { json, type RequestHandler } from '@sveltejs/kit';
import { GUIDE_RULES } from '@samskab/domain/guide';
import { answerGuide, FOR_ANYBODY } from '#lib/server/guide/answer-guide.ts';

/** What can be asked and answered, and every sentence that codes in the advice stand for. */
export const GET: RequestHandler = () => json(GUIDE_RULES, { headers: FOR_ANYBODY });

/** The guide for programs: answers in, advice out. */
export const POST: RequestHandler = ({ request }) => answerGuide(request, GUIDE_RULES);

/** Browsers ask first whether a page from elsewhere may send JSON. */
export const OPTIONS: RequestHandler = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...FOR_ANYBODY,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
    },
  });
