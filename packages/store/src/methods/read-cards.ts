import { methodCard, type MethodCard, type VersionedCard } from '@samskab/domain/methods';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reader, Store } from '../engine/index.ts';
import { methodCards, methodVersions } from '../schema/index.ts';

/** A card as readers see it now. */
export interface ReadCard extends VersionedCard {
  readonly updatedAt: Date;
}

/** Cards as one process remembers them. */
export interface MethodShelf {
  /** Every card, those taken out of the list too, by id. */
  readonly all: () => Promise<readonly ReadCard[]>;
}

/**
 * Remembers cards as long as they stand. Each question asks the table which versions there are now, a few dozen short
 * rows, and reads only what has changed: so every process shows a new version at once, and nobody has to tell them.
 */
export function openMethodShelf(store: Store): MethodShelf {
  let known: ReadonlyMap<string, ReadCard> = new Map();
  return {
    all: async () => {
      const now = await versionsNow(store.read);
      const changed = now.filter(({ key }) => !known.has(key)).map(({ id }) => id);
      const read = changed.length === 0 ? [] : await cardsById(store.read, changed);
      // Two questions at once each make a whole map; the last one stays, and both are true.
      const next = new Map(
        [...known.values(), ...read].map((one) => [keyOf(one.card.id, one.version, one.updatedAt), one]),
      );
      const shown = now.flatMap(({ key }) => next.get(key) ?? []);
      known = new Map(shown.map((one) => [keyOf(one.card.id, one.version, one.updatedAt), one]));
      return shown;
    },
  };
}

const keyOf = (id: string, version: number, at: Date): string => `${id} ${version} ${at.getTime()}`;

async function versionsNow(reader: Reader) {
  const { id, version, updatedAt } = methodCards;
  const rows = await reader.select({ id, version, updatedAt }).from(methodCards);
  return rows
    .map((row) => ({ id: row.id, key: keyOf(row.id, row.version, row.updatedAt) }))
    .toSorted((one, other) => (inListOrder(one.id) < inListOrder(other.id) ? -1 : 1));
}

/** Samskab's cards first, then those added here, each by number. */
const inListOrder = (id: string): string => `${id.startsWith('M') ? 0 : 1}${id.slice(1).padStart(4, '0')}`;

async function cardsById(reader: Reader, ids: readonly string[]): Promise<readonly ReadCard[]> {
  const rows = await reader
    .select()
    .from(methodCards)
    .where(inArray(methodCards.id, [...ids]));
  return rows.map(({ content, version, updatedAt }) => ({
    card: methodCard.parse(content),
    version,
    updatedAt,
  }));
}

/** One version of a card in its history. */
export interface CardVersion {
  readonly number: number;
  /** Whether an editor here made it, or it came with Samskab. */
  readonly by: 'editor' | 'samskab';
  readonly note: string;
  readonly at: Date;
}

/** The versions of a card, newest first. */
export async function versionsOfCard(reader: Reader, id: string): Promise<readonly CardVersion[]> {
  const { number, editor, note, at } = methodVersions;
  const rows = await reader
    .select({ number, editor, note, at })
    .from(methodVersions)
    .where(eq(methodVersions.cardId, id))
    .orderBy(desc(number));
  return rows.map(({ editor: by, ...row }) => ({ ...row, by: by === null ? 'samskab' : 'editor' }));
}

/** What a card said in two versions that follow each other; `before` is null for the first. Null when there is none. */
export async function cardVersion(
  reader: Reader,
  id: string,
  number: number,
): Promise<{ readonly card: MethodCard; readonly before: MethodCard | null } | null> {
  const rows = await reader
    .select({ number: methodVersions.number, content: methodVersions.content })
    .from(methodVersions)
    .where(and(eq(methodVersions.cardId, id), inArray(methodVersions.number, [number - 1, number])))
    .orderBy(asc(methodVersions.number));
  const at = (wanted: number) => rows.find((row) => row.number === wanted)?.content;
  const [card, before] = [at(number), at(number - 1)];
  return card ? { card: methodCard.parse(card), before: before ? methodCard.parse(before) : null } : null;
}
