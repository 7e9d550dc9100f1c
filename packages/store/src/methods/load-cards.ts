import {
  joinMethodFiles,
  METHOD_LANGUAGES,
  type MethodCard,
  type MethodFiles,
} from '@samskab/domain/methods';
import { eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Reader, Store, Transaction } from '../engine/index.ts';
import { shippedFiles } from '../operations/shipped-files.ts';
import { methodCards } from '../schema/index.ts';
import { insertCard, insertVersion } from './save-card.ts';

/** What loading did: cards that were new, that were renewed, and that stayed because an editor has made a version. */
export interface CardsLoaded {
  readonly added: number;
  readonly renewed: number;
  readonly kept: number;
}

/**
 * The cards that ship: `facts.json` and one file of words for each language. Throws with every fault when the files do
 * not make whole cards.
 */
export async function shippedCards(): Promise<readonly MethodCard[]> {
  const files = new Map((await shippedFiles('methods')).map(({ name, content }) => [name, content]));
  const words = METHOD_LANGUAGES.map((language) => [language, files.get(language)] as const);
  const joined = joinMethodFiles({
    facts: files.get('facts') as MethodFiles['facts'],
    words: Object.fromEntries(words) as MethodFiles['words'],
  });
  if (!joined.ok) throw new Error(`Method cards: ${JSON.stringify(joined.error)}`);
  return joined.value;
}

/**
 * Brings the cards that ship into an installation, at every start. A card that is not there yet is added. One that
 * has been changed in Samskab since becomes a new version, unless an editor here has made one: theirs stays. Loading
 * the same cards again changes nothing, and two processes may do it at once.
 */
export function loadMethodCards(store: Store, cards: readonly MethodCard[], at: Date): Promise<CardsLoaded> {
  return store.write(async (tx) => {
    const done = { added: 0, renewed: 0, kept: 0, same: 0 };
    for (const card of cards) done[await loadCard(tx, card, at)] += 1;
    const { same: _same, ...loaded } = done;
    return loaded;
  });
}

async function loadCard(
  tx: Transaction,
  card: MethodCard,
  at: Date,
): Promise<'added' | 'renewed' | 'kept' | 'same'> {
  const shippedDigest = digestOf(card);
  const made = { card, version: 1 };
  if (await insertCard(tx, made, { shippedDigest, editor: null, note: '', at })) return 'added';
  const [held] = await tx.select().from(methodCards).where(eq(methodCards.id, card.id)).for('update');
  if (!held || held.shippedDigest === shippedDigest) return 'same';
  if (held.edited) return 'kept';
  // The address a card has here is for ever, also when Samskab would give it another today.
  const renewed = {
    card: { ...card, slugs: { da: held.slugDa, en: held.slugEn } },
    version: held.version + 1,
  };
  await insertVersion(tx, renewed, { editor: null, note: '', at });
  await tx.update(methodCards).set({ shippedDigest }).where(eq(methodCards.id, card.id));
  return 'renewed';
}

/**
 * The card as it ships now, where that is news to the editors: it has changed since they began to keep a version of
 * their own, and they have not made one since. Null where there is nothing new.
 */
export async function newerShipped(
  reader: Reader,
  id: string,
  shipped: readonly MethodCard[],
): Promise<MethodCard | null> {
  const card = shipped.find((one) => one.id === id);
  const [row] = await reader
    .select({ edited: methodCards.edited, known: methodCards.shippedDigest })
    .from(methodCards)
    .where(eq(methodCards.id, id));
  return card && row?.edited && row.known !== digestOf(card) ? card : null;
}

/** Takes note that an editor has made a version with the card that ships now before them. */
export const noteShipped = (tx: Transaction, card: MethodCard): Promise<unknown> =>
  tx
    .update(methodCards)
    .set({ shippedDigest: digestOf(card) })
    .where(eq(methodCards.id, card.id));

const digestOf = (card: MethodCard): string =>
  createHash('sha256').update(JSON.stringify(card)).digest('base64url');
