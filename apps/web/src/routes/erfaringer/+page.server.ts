import { FACETS, isQuestionCut, readLibraryQuery } from '@samskab/domain';
import { borders } from '#lib/server/borders.ts';
import { foundCards } from '#lib/server/found-cards.ts';
import { library } from '#lib/server/library.ts';
import { shownFacets } from '#lib/server/shown-facets.ts';

/** The list: everything it shows follows from its address. */
export const load = async ({ url }) => {
  const query = readLibraryQuery(url.searchParams);
  const why = url.searchParams.get('why') === '1';
  const { total, pages, counts, cards, words } = await (await library()).find(query);
  const whole = FACETS.find((facet) => facet === url.searchParams.get('whole')) ?? null;
  const asMap = url.searchParams.get('show') === 'map';
  return {
    query: { ...query, page: Math.min(query.page, pages) },
    shortened: isQuestionCut(url.searchParams),
    whole,
    asMap,
    borders: asMap ? borders() : null,
    total,
    pages,
    facets: shownFacets(counts, query.chosen, whole),
    places: asMap ? counts.municipality : [],
    words,
    why,
    cards: await foundCards(query, cards, why),
  };
};
