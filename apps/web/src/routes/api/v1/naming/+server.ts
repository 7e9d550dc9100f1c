import { FEWEST_FOR_SHARE } from '@samskab/domain/naming';
import { json, type RequestHandler } from '@sveltejs/kit';
import { FOR_ANYBODY } from '#lib/server/guide/answer-guide.ts';
import { namingPage } from '#lib/server/naming/naming-page.ts';

/** The figures behind "Passer navnet?", for programs. `collection` as on the page. */
export const GET: RequestHandler = async ({ url }) => {
  const { collection, constructed, check } = await namingPage(url.searchParams.get('collection'));
  const { pairs, ...figures } = check;
  return json(
    {
      collection,
      constructed,
      fewestForShare: FEWEST_FOR_SHARE,
      ...figures,
      pairs: pairs.map(({ declared, actual, ids }) => ({
        declared,
        actual,
        many: ids.length,
        experiences: ids,
      })),
    },
    { headers: FOR_ANYBODY },
  );
};
