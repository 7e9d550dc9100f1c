import { error, type RequestHandler } from '@sveltejs/kit';
import { printedCard } from '#lib/server/methods/print-card.ts';
import { cardAt } from '#lib/server/methods/shelf.ts';

const PAPERS = { 'a5.pdf': 'a5', 'a4.pdf': 'a4' } as const;

/** The card as a sheet to print, on A5 or A4. */
export const GET: RequestHandler = async ({ params }) => {
  const { slug = '', file = '' } = params;
  if (file !== 'a5.pdf' && file !== 'a4.pdf') error(404, 'not found');
  return printedCard(await cardAt(slug, `/${file}`), PAPERS[file]);
};
