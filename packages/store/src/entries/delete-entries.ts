import type { PersonId } from '@samskab/domain';
import type { EntryId, EntryKind } from '@samskab/domain/entries';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { entryKeys, entryMoves, entryReports, entryStewards } from '../schema/index.ts';
import { entriesKeptBy, type EntryRef } from './heads.ts';
import { entryTable } from './tables.ts';

/** Deletes entries and all that belongs to them. What other tables keep of them goes with the row. */
export async function deleteEntries(tx: Transaction, kind: EntryKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const table = entryTable(kind);
  await tx.delete(table).where(inArray(table.id, [...ids]));
  for (const part of [entryStewards, entryKeys, entryReports, entryMoves])
    await tx.delete(part).where(and(eq(part.kind, kind), inArray(part.entryId, [...ids])));
}

/** Removes every example of a kind. @returns how many there were */
export async function removeExampleEntries(tx: Transaction, kind: EntryKind): Promise<number> {
  const table = entryTable(kind);
  const rows = await tx.select({ id: table.id }).from(table).where(eq(table.isExample, true));
  await deleteEntries(
    tx,
    kind,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

/** As an account is deleted: what it began and never published goes, unless somebody else keeps it too. */
export async function eraseEntriesOf(tx: Transaction, account: PersonId): Promise<void> {
  for (const { kind, id, state, publishedAt, stewards } of await entriesKeptBy(tx, account))
    if (publishedAt === null && (state === 'draft' || state === 'waiting') && stewards.length === 1)
      await deleteEntries(tx, kind, [id]);
}

/** What is kept about an account here: the entries it keeps, and what it did to entries. */
export async function entriesOfAccount(
  reader: Reader,
  account: PersonId,
): Promise<{ readonly entries: readonly unknown[]; readonly entryMoves: readonly unknown[] }> {
  const kept = await entriesKeptBy(reader, account);
  const { kind, entryId: entry, move, note, at, actor } = entryMoves;
  return {
    entries: kept.map(({ kind: of, slug, name, state }) => ({ kind: of, slug, name, state })),
    entryMoves: await reader
      .select({ kind, entry, move, note, at })
      .from(entryMoves)
      .where(eq(actor, account))
      .orderBy(asc(at)),
  };
}

/** Names an entry by its kind and id, as they come from outside. */
export const entryRef = (kind: EntryKind, id: string): EntryRef => ({ kind, id: id as EntryId });
