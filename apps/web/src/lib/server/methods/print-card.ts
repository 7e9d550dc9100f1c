import { wordsIn } from '@samskab/domain/methods';
import { printPdf, qrSvg, PrintBusy, type PrintPaper } from '@samskab/print';
import type { ReadCard } from '@samskab/store';
import { cardSheet } from '#lib/ui/methods/card-sheet.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { address } from '../mail/address.ts';
import { methodPageCard } from './card-facts.ts';

/** A5 has two sides, which is a card to hold; A4 has one, which is a sheet for the table. */
const SIDES: Readonly<Record<PrintPaper, number>> = { a5: 2, a4: 1 };

/** A card as a tagged PDF. 503 when so many sheets are waited for that it should be asked for again. */
export async function printedCard(read: ReadCard, paper: PrintPaper): Promise<Response> {
  const { words, language } = wordsIn(read.card, getLocale());
  const page = address(`/metoder/${read.card.slugs[getLocale()]}`, getLocale());
  try {
    const pdf = await printPdf({
      template: 'method-card',
      language,
      title: words.name,
      paper,
      pages: SIDES[paper],
      pictures: { qr: qrSvg(page) },
      data: cardSheet(methodPageCard(read), { version: read.version, page }),
    });
    return new Response(Uint8Array.from(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${read.card.slugs[getLocale()]}-${paper}.pdf"`,
      },
    });
  } catch (error) {
    if (!(error instanceof PrintBusy)) throw error;
    return new Response('Prøv igen om lidt. / Try again in a moment.\n', {
      status: 503,
      headers: { 'retry-after': '30', 'content-type': 'text/plain; charset=utf-8' },
    });
  }
}
