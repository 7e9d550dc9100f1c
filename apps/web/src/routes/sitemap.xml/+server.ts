import { methodCards } from '#lib/server/methods/shelf.ts';
import { siteMap } from '#lib/server/site-map.ts';
import { store } from '#lib/server/store.ts';
import { arenaAddresses, shelfAddresses } from '@samskab/store';

export const GET = async ({ url }) => {
  const stories = await shelfAddresses(store().read);
  const methods = (await methodCards())
    .filter(({ card }) => !card.retired)
    .map(({ card, updatedAt }) => ({ slugs: card.slugs, updatedAt }));
  const arenas = (await arenaAddresses(store().read)).map(({ slug, updatedAt }) => ({
    path: `/arenaer/${slug}`,
    updatedAt,
  }));
  return new Response(siteMap(url.origin, stories, methods, arenas), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
};
