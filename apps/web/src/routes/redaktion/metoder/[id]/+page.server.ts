import { newerShipped, type ReadCard } from '@samskab/store';
import { error } from '@sveltejs/kit';
import { newFormKey } from '#lib/server/do-once.ts';
import { NEW, previewCard, saveCard } from '#lib/server/methods/edit-actions.ts';
import { methodFacts } from '#lib/server/methods/card-facts.ts';
import { cardFields } from '#lib/server/methods/card-fields.ts';
import { needMethodEditor, stepRows, suggestionFor } from '#lib/server/methods/edit-page.ts';
import { cardsThatShip, methodCards } from '#lib/server/methods/shelf.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const STEPS_OF_A_NEW_CARD = 4;

export const load: PageServerLoad = async (event) => {
  needMethodEditor(event);
  const { id } = event.params;
  const formKey = newFormKey();
  if (id === NEW)
    return {
      formKey,
      id,
      facts: null,
      version: 0,
      fields: {},
      rows: STEPS_OF_A_NEW_CARD,
      suggestion: null,
      newer: null,
    };
  const read = (await methodCards()).find(({ card }) => card.id === id);
  if (!read) error(404, 'not found');
  return {
    formKey,
    id,
    facts: methodFacts(read),
    version: read.version,
    fields: cardFields(read.card),
    rows: stepRows(read.card.stepMinutes.length),
    newer: await newerCard(read),
    suggestion: await suggestionFor(id, event.url.searchParams.get('forslag')),
  };
};

/** The card as it is here, and as it ships now where that is news. */
async function newerCard({ card }: ReadCard) {
  const shipped = await newerShipped(store().read, card.id, await cardsThatShip());
  return shipped && { here: card, shipped };
}

export const actions: Actions = { preview: previewCard, save: saveCard };
