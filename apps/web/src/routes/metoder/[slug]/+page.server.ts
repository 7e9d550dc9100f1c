import { methodPageCard } from '#lib/server/methods/card-facts.ts';
import { methodStories } from '#lib/server/methods/method-stories.ts';
import { cardAt } from '#lib/server/methods/shelf.ts';

export const load = async ({ params }) => {
  const read = await cardAt(params.slug);
  return {
    card: methodPageCard(read),
    slugs: read.card.slugs,
    version: read.version,
    updatedAt: read.updatedAt,
    stories: await methodStories(read.card.id),
  };
};
