import { EMPTY_FRAME } from '@samskab/domain/guide';
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { askedFrame } from '#lib/server/guide/asked-frame.ts';
import { askedRules } from '#lib/server/guide/asked-rules.ts';
import { framePrint } from '#lib/server/guide/frame-print.ts';
import { answersInAddress } from '#lib/server/guide/guide-address.ts';
import { pdfResponse } from '#lib/server/print/pdf-response.ts';
import { withFrame } from '#lib/ui/guide/frame-fields.ts';

/**
 * The frame sheet of the address on one side of paper; with `blank` one to fill in by hand. What cannot be printed is
 * shown on the page, with all that was written.
 */
export const GET: RequestHandler = async ({ url }) => {
  const { rules } = await askedRules(url.searchParams);
  const answers = answersInAddress(url.searchParams, rules);
  const { sheet, proposed } = askedFrame(url.searchParams, answers);
  const path = localizeHref('/vaelg-form/rammeark');
  const isBlank = url.searchParams.has('blank');
  if (sheet === null && !isBlank) redirect(303, `${path}${url.search}#errors`);
  const printed = isBlank || sheet === null ? EMPTY_FRAME : sheet;
  const page = url.origin + path;
  const version = String(rules.version);
  const addresses = [true, false].map((texts) => withFrame(page, answers, version, printed, { texts }));
  const asked = { sheet: printed, proposed, language: getLocale(), page };
  return pdfResponse(
    framePrint({ ...asked, addresses: isBlank ? [page] : [...addresses, page] }),
    isBlank ? 'samskab-rammeark-tomt' : 'samskab-rammeark',
  );
};
