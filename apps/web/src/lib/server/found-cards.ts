import type { LibraryQuery } from '@samskab/domain';
import { mainReasons, type LibraryCard } from '@samskab/store';
import type { CardFacts } from '#lib/ui/library/card.ts';
import type { WhyFound } from '#lib/ui/library/found.ts';
import { cardFacts } from './card-facts.ts';
import { library } from './library.ts';

/** Cards with what was looked for marked in them, and for each why it was found when that is asked for. */
export async function foundCards(
  { text }: LibraryQuery,
  cards: readonly LibraryCard[],
  why: boolean,
): Promise<readonly CardFacts[]> {
  if (text === '') return cards.map(cardFacts);
  const shelf = await library();
  return Promise.all(
    cards.map(async (card) => ({
      ...cardFacts(card),
      found: {
        title: shelf.highlight(card.title, text),
        summary: shelf.highlight(card.summary, text),
        why: why ? await reasonsFor(text, card.experienceId) : [],
      },
    })),
  );
}

/** The weightiest reason for each word. */
export const reasonsFor = async (text: string, id: string): Promise<readonly WhyFound[]> =>
  mainReasons(await (await library()).explain(text, id));
