import { isUuid } from '@samskab/domain';
import type { MethodSuggestionId } from '@samskab/domain/methods';
import { suggestionById } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { methodFacts } from '#lib/server/methods/card-facts.ts';
import { cardAt } from '#lib/server/methods/shelf.ts';
import { store } from '#lib/server/store.ts';

/** What became of a suggestion, for whoever has its address: the reader who made it. */
export const load = async ({ params, setHeaders }) => {
  const read = await cardAt(params.slug, `/forslag/${params.id}`);
  const suggestion = isUuid(params.id)
    ? await suggestionById(store().read, params.id as MethodSuggestionId)
    : null;
  if (suggestion?.card !== read.card.id) error(404, 'not found');
  setHeaders({ 'cache-control': 'no-store' });
  const { content, state, answer, usedIn, createdAt } = suggestion;
  return { facts: methodFacts(read), suggestion: { content, state, answer, usedIn, createdAt } };
};
