import { cardVersion, versionsOfCard } from '@samskab/store';
import { methodFacts } from '#lib/server/methods/card-facts.ts';
import { cardAt } from '#lib/server/methods/shelf.ts';
import { store } from '#lib/server/store.ts';

/** The versions of a card, and what one of them changed; the newest, if the address names none. */
export const load = async ({ params, url }) => {
  const read = await cardAt(params.slug, `/versioner${url.search}`);
  const reader = store().read;
  const versions = await versionsOfCard(reader, read.card.id);
  const asked = url.searchParams.get('udgave');
  const number = versions.find((one) => String(one.number) === asked)?.number ?? read.version;
  const seen = await cardVersion(reader, read.card.id, number);
  return {
    facts: methodFacts(read),
    versions,
    number,
    compared: seen?.before ? { before: seen.before, after: seen.card } : null,
  };
};
