import { FACETS, LONGEST_QUESTION, readLibraryQuery } from '@samskab/domain';
import { cardFacts } from '#lib/server/card-facts.ts';
import { library } from '#lib/server/library.ts';

/** The list: everything it shows follows from its address. */
export const load = async ({ url }) => {
  const query = readLibraryQuery(url.searchParams);
  const { total, pages, counts, cards } = await (await library()).find(query);
  return {
    query: { ...query, page: Math.min(query.page, pages) },
    shortened: (url.searchParams.get('q') ?? '').trim().length > LONGEST_QUESTION,
    whole: FACETS.find((facet) => facet === url.searchParams.get('whole')) ?? null,
    asMap: url.searchParams.get('show') === 'map',
    total,
    pages,
    counts,
    cards: cards.map(cardFacts),
  };
};
