import { certificateUntil, communityContent, type CommunityContent } from '@samskab/domain/communities';
import type { EntryId } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { addSteward, freeEntrySlug, noteEntry, type EntryActor } from '../entries/index.ts';
import { communities } from '../schema/index.ts';

/** Addresses under `/faellesskaber` that lead elsewhere. */
const TAKEN = ['nyt', 'regler', 'tal', 'besked'];

/**
 * Begins the entry of a community as a draft; whoever begins it keeps it. Begun again with the same id it is the first
 * one. Answers its address.
 */
export async function addCommunity(
  tx: Transaction,
  { id, content, ...who }: EntryActor & { readonly id: EntryId; readonly content: CommunityContent },
): Promise<string> {
  const slug = await freeEntrySlug(tx, 'community', { name: content.name, id }, TAKEN);
  const [added] = await tx
    .insert(communities)
    .values({ ...rowOf(content, who.at), id, slug, state: 'draft', createdAt: who.at, updatedAt: who.at })
    .onConflictDoNothing({ target: communities.id })
    .returning({ slug: communities.slug });
  if (!added) return slugOf(tx, id);
  const entry = { kind: 'community', id } as const;
  if (who.actor !== null) await addSteward(tx, entry, who.actor, who.at);
  await noteEntry(tx, entry, { event: 'create', ...who });
  return slug;
}

async function slugOf(tx: Transaction, id: EntryId): Promise<string> {
  const [row] = await tx.select({ slug: communities.slug }).from(communities).where(eq(communities.id, id));
  if (!row) throw new Error('An entry that was there has gone');
  return row.slug;
}

/** Saves what a community says of itself. The entry must be held by this transaction; its address stays as it is. */
export async function saveCommunity(
  tx: Transaction,
  id: EntryId,
  content: CommunityContent,
  who: EntryActor,
): Promise<void> {
  await tx
    .update(communities)
    .set({ ...rowOf(content, who.at), updatedAt: who.at })
    .where(eq(communities.id, id));
  await noteEntry(tx, { kind: 'community', id }, { event: 'edit', ...who });
}

/** What of an entry stands in columns. */
export const rowOf = ({ name, municipality, position, facts }: CommunityContent, at: Date) => ({
  name,
  municipality,
  latitude: position?.latitude ?? null,
  longitude: position?.longitude ?? null,
  certificateUntil: certificateUntil(facts, danishDay(at)),
  facts,
});

type Row = Pick<
  typeof communities.$inferSelect,
  'name' | 'municipality' | 'latitude' | 'longitude' | 'facts'
>;

/** What a row says; what was saved by an older version is completed. */
export const contentOf = ({ name, municipality, latitude, longitude, facts }: Row): CommunityContent =>
  communityContent.parse({
    name,
    municipality,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    facts,
  });
