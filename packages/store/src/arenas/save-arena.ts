import type { ArenaContent } from '@samskab/domain/arenas';
import type { EntryId } from '@samskab/domain/entries';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { addSteward, freeEntrySlug, noteEntry, type EntryActor } from '../entries/index.ts';
import { arenaMerges, arenas } from '../schema/index.ts';
import { arenaColumns } from './arena-row.ts';

/** Addresses under `/arenaer` that lead elsewhere. */
const TAKEN = ['ny', 'kort', 'hvide-pletter', 'data', 'friskhed', 'tal', 'tjek'];

/**
 * Begins an arena as a draft; whoever begins it keeps it. Begun again with the same id it is the first one.
 * @returns its address
 */
export async function addArena(
  tx: Transaction,
  { id, content, ...who }: EntryActor & { readonly id: EntryId; readonly content: ArenaContent },
): Promise<string> {
  const slug = await freeArenaSlug(tx, { name: content.name, id });
  const [added] = await tx
    .insert(arenas)
    .values({ ...arenaColumns(content), id, slug, state: 'draft', createdAt: who.at, updatedAt: who.at })
    .onConflictDoNothing({ target: arenas.id })
    .returning({ slug: arenas.slug });
  if (!added) return slugOf(tx, id);
  const entry = { kind: 'arena', id } as const;
  if (who.actor !== null) await addSteward(tx, entry, who.actor, who.at);
  await noteEntry(tx, entry, { event: 'create', ...who });
  return slug;
}

async function slugOf(tx: Transaction, id: EntryId): Promise<string> {
  const [row] = await tx.select({ slug: arenas.slug }).from(arenas).where(eq(arenas.id, id));
  if (!row) throw new Error('An arena that was there has gone');
  return row.slug;
}

/** An address for an arena that leads nowhere else, not even to one that was found to be another. */
export async function freeArenaSlug(
  tx: Transaction,
  arena: { readonly name: string; readonly id: string },
): Promise<string> {
  const merged = await tx.select({ slug: arenaMerges.slug }).from(arenaMerges);
  return freeEntrySlug(tx, 'arena', arena, [...TAKEN, ...merged.map(({ slug }) => slug)]);
}

/** Saves what an arena says of itself. It must be held by this transaction; its address stays as it is. */
export async function saveArena(
  tx: Transaction,
  id: EntryId,
  content: ArenaContent,
  who: EntryActor,
): Promise<void> {
  await tx
    .update(arenas)
    .set({ ...arenaColumns(content), updatedAt: who.at })
    .where(eq(arenas.id, id));
  await noteEntry(tx, { kind: 'arena', id }, { event: 'edit', ...who });
}
