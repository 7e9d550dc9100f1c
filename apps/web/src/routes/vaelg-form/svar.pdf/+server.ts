import type { RequestHandler } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { askedRules } from '#lib/server/guide/asked-rules.ts';
import { answersInAddress } from '#lib/server/guide/guide-address.ts';
import { resultSheet } from '#lib/server/guide/result-sheet.ts';
import { pdfResponse } from '#lib/server/print/pdf-response.ts';
import { withAnswers } from '#lib/ui/guide/answer-fields.ts';

/** The result that the address describes, on two sides of paper. Nothing is kept. */
export const GET: RequestHandler = async ({ url }) => {
  const { rules } = await askedRules(url.searchParams);
  const answers = answersInAddress(url.searchParams, rules);
  const version = String(rules.version);
  const address = url.origin + withAnswers(localizeHref('/vaelg-form/svar'), answers, { version });
  return pdfResponse(resultSheet({ answers, rules, language: getLocale(), address }), 'samskab-vaelg-form');
};
