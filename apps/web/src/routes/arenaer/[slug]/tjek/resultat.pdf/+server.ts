import { error, type RequestHandler } from '@sveltejs/kit';
import { checkedArena } from '#lib/server/arenas/self-check/check-at.ts';
import { checksShown } from '#lib/server/arenas/self-check/check-page.ts';
import { checkSheet } from '#lib/server/arenas/self-check/check-sheet.ts';
import { address } from '#lib/server/mail/address.ts';
import { pdfResponse } from '#lib/server/print/pdf-response.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What a closed check came to, as a sheet. */
export const GET: RequestHandler<{ slug: string }> = async (event) => {
  const arena = await checkedArena(event);
  const { shown, history } = await checksShown(arena.id, event.url.searchParams.get('tjek'));
  if (!shown) error(404, 'Not found');
  const page = address(`/arenaer/${arena.slug}/tjek`, getLocale());
  return pdfResponse(checkSheet({ arena: arena.name, shown, history, address: page }), `tjek-${arena.slug}`);
};
