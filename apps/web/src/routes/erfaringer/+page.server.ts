import { FACETS, LONGEST_QUESTION, readLibraryQuery } from '@samskab/domain';
import { borders } from '#lib/server/borders.ts';
import { foundCards } from '#lib/server/found-cards.ts';
import { library } from '#lib/server/library.ts';

/** The list: everything it shows follows from its address. */
export const load = async ({ url }) => {
  const query = readLibraryQuery(url.searchParams);
  const why = url.searchParams.get('why') === '1';
  const { total, pages, counts, cards, words } = await (await library()).find(query);
  const asMap = url.searchParams.get('show') === 'map';
  return {
    query: { ...query, page: Math.min(query.page, pages) },
    shortened: (url.searchParams.get('q') ?? '').trim().length > LONGEST_QUESTION,
    whole: FACETS.find((facet) => facet === url.searchParams.get('whole')) ?? null,
    asMap,
    borders: asMap ? borders() : null,
    total,
    pages,
    counts,
    words,
    why,
    cards: await foundCards(query, cards, why),
  };
};
