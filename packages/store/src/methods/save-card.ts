import { methodCard, type MethodCard, type VersionedCard } from '@samskab/domain/methods';
import type { PersonId } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { methodCards, methodVersions } from '../schema/index.ts';

/** Who made a version, when and why. */
export interface VersionMade {
  /** Null for what came with Samskab. */
  readonly editor: PersonId | null;
  readonly note: string;
  readonly at: Date;
}

/** Adds a card with its first version. False when its id or one of its addresses is taken. */
export async function insertCard(
  tx: Transaction,
  { card, version }: VersionedCard,
  { shippedDigest = null, ...made }: VersionMade & { readonly shippedDigest?: string | null },
): Promise<boolean> {
  const [added] = await tx
    .insert(methodCards)
    .values({
      ...rowOf(card),
      id: card.id,
      version,
      shippedDigest,
      edited: made.editor !== null,
      updatedAt: made.at,
    })
    .onConflictDoNothing()
    .returning({ id: methodCards.id });
  if (!added) return false;
  await tx.insert(methodVersions).values({ cardId: card.id, number: version, content: card, ...made });
  return true;
}

/** Makes a version the one that readers see, and writes it down. The card must be held by this transaction. */
export async function insertVersion(
  tx: Transaction,
  { card, version }: VersionedCard,
  made: VersionMade,
): Promise<void> {
  await tx.insert(methodVersions).values({ cardId: card.id, number: version, content: card, ...made });
  await tx
    .update(methodCards)
    .set({
      ...rowOf(card),
      version,
      updatedAt: made.at,
      ...(made.editor === null ? {} : { edited: true }),
    })
    .where(eq(methodCards.id, card.id));
}

/** A card and its version, held until the transaction ends, so that of two editors the second sees the first. */
export async function holdCard(tx: Transaction, id: string): Promise<VersionedCard | null> {
  const [row] = await tx.select().from(methodCards).where(eq(methodCards.id, id)).for('update');
  return row ? { card: methodCard.parse(row.content), version: row.version } : null;
}

/** Every id and every address that is taken. `insertCard` says so when another took one meanwhile. */
export async function takenAddresses(
  reader: Reader,
): Promise<{ readonly ids: readonly string[]; readonly slugs: readonly string[] }> {
  const rows = await reader
    .select({ id: methodCards.id, da: methodCards.slugDa, en: methodCards.slugEn })
    .from(methodCards);
  return { ids: rows.map(({ id }) => id), slugs: rows.flatMap(({ da, en }) => [da, en]) };
}

const rowOf = (card: MethodCard) => ({ slugDa: card.slugs.da, slugEn: card.slugs.en, content: card });
