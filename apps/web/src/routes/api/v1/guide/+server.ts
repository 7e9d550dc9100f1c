import type { RequestHandler } from '@sveltejs/kit';
import { answerGuide, FOR_ANYBODY, tellRules } from '#lib/server/guide/answer-guide.ts';
import { guideRules } from '#lib/server/guide/guide-rules.ts';

/** What can be asked and answered, and every sentence that codes in the advice stand for; `version` asks for older rules. */
export const GET: RequestHandler = ({ url }) => tellRules(url.searchParams, guideRules);

/** The guide for programs: answers in, advice out. */
export const POST: RequestHandler = ({ request }) => answerGuide(request, guideRules);

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
