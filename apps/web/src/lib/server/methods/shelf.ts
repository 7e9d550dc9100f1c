import { findCard, type MethodCard, type MethodLanguage } from '@samskab/domain/methods';
import { openMethodShelf, shippedCards, type MethodShelf, type ReadCard } from '@samskab/store';
import { error, redirect } from '@sveltejs/kit';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { store } from '../store.ts';

let shelf: MethodShelf | null = null;

/** Every method card as it is now. */
export const methodCards = (): Promise<readonly ReadCard[]> => (shelf ??= openMethodShelf(store())).all();

/** The address of a card's page in the language of the page, or of something below it. */
export const cardPath = (slugs: ReadCard['card']['slugs'], below = ''): string =>
  localizeHref(`/metoder/${slugs[getLocale() as MethodLanguage]}${below}`);

/**
 * The card at an address. An id (`M04`) and the address in another language lead to the right one; what leads nowhere
 * is 404.
 * @param below what stands behind the card in the address, such as `/versioner`
 */
export async function cardAt(address: string, below = ''): Promise<ReadCard> {
  const cards = await methodCards();
  const card = findCard(
    cards.map((one) => ({ ...one.card, read: one })),
    address,
  );
  if (!card) error(404, 'not found');
  if (card.slugs[getLocale() as MethodLanguage] !== address) redirect(308, cardPath(card.slugs, below));
  return card.read;
}

let shipped: Promise<readonly MethodCard[]> | null = null;

/** The cards of this version of Samskab, whatever editors have made of them; read once. */
export const cardsThatShip = (): Promise<readonly MethodCard[]> => (shipped ??= shippedCards());
