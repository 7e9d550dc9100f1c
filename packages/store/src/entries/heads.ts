import type { PersonId } from '@samskab/domain';
import type { EntryHead, EntryId, EntryKind } from '@samskab/domain/entries';
import { slugify } from '@samskab/danish';
import { and, asc, eq, inArray, like, or, type SQL } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { entryStewards } from '../schema/index.ts';
import { entryTable, KEPT_KINDS, type EntryTable } from './tables.ts';

/** Which entry is meant. */
export interface EntryRef {
  readonly kind: EntryKind;
  readonly id: EntryId;
}

export type EntryAt = { readonly id: EntryId } | { readonly slug: string };

const whereAt = (table: EntryTable, at: EntryAt): SQL =>
  'id' in at ? eq(table.id, at.id) : eq(table.slug, at.slug);

const headColumns = (table: EntryTable) => ({
  id: table.id,
  slug: table.slug,
  name: table.name,
  state: table.state,
  lastConfirmedOn: table.lastConfirmedOn,
  isExample: table.isExample,
  publishedAt: table.publishedAt,
});

/** The head of an entry by its id or address, whatever its state; null where there is none. */
export async function entryHead(reader: Reader, kind: EntryKind, at: EntryAt): Promise<EntryHead | null> {
  const table = entryTable(kind);
  const rows = await reader.select(headColumns(table)).from(table).where(whereAt(table, at));
  return (await withStewards(reader, kind, rows))[0] ?? null;
}

/** The head of an entry, held until the transaction ends, for whoever decides about it. */
export async function holdEntry(tx: Transaction, kind: EntryKind, at: EntryAt): Promise<EntryHead | null> {
  const table = entryTable(kind);
  const rows = await tx.select(headColumns(table)).from(table).where(whereAt(table, at)).for('update');
  return (await withStewards(tx, kind, rows))[0] ?? null;
}

/** The heads of entries, in no order; those that have gone are left out. */
export async function entryHeads(
  reader: Reader,
  kind: EntryKind,
  ids: readonly string[],
): Promise<readonly EntryHead[]> {
  if (ids.length === 0) return [];
  const table = entryTable(kind);
  const rows = await reader
    .select(headColumns(table))
    .from(table)
    .where(inArray(table.id, [...ids]));
  return withStewards(reader, kind, rows);
}

type HeadRow = Omit<EntryHead, 'kind' | 'stewards' | 'id'> & { readonly id: string };

async function withStewards(
  reader: Reader,
  kind: EntryKind,
  rows: readonly HeadRow[],
): Promise<readonly EntryHead[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const kept = await reader
    .select({ entry: entryStewards.entryId, account: entryStewards.account })
    .from(entryStewards)
    .where(and(eq(entryStewards.kind, kind), inArray(entryStewards.entryId, ids)))
    .orderBy(asc(entryStewards.since), asc(entryStewards.account));
  return rows.map((row) => ({
    ...row,
    kind,
    id: row.id as EntryId,
    stewards: kept.filter(({ entry }) => entry === row.id).map(({ account }) => account as PersonId),
  }));
}

/** The entries that an account keeps, of every kind, by name. */
export async function entriesKeptBy(reader: Reader, account: PersonId): Promise<readonly EntryHead[]> {
  const kept = await reader
    .select({ kind: entryStewards.kind, id: entryStewards.entryId })
    .from(entryStewards)
    .where(eq(entryStewards.account, account));
  const heads = await Promise.all(
    KEPT_KINDS.map((kind) =>
      entryHeads(
        reader,
        kind,
        kept.filter((one) => one.kind === kind).map(({ id }) => id),
      ),
    ),
  );
  return heads.flat().toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}

/**
 * An address for an entry that nobody has: its name in small letters, with a number where others are called the same.
 * What the name gives nothing of is called by its id.
 */
export async function freeEntrySlug(
  reader: Reader,
  kind: EntryKind,
  { name, id }: { readonly name: string; readonly id: string },
  /** Addresses under which there is something else. */
  taken: readonly string[] = [],
): Promise<string> {
  const base = slugify(name) ?? `${kind}-${id.slice(-8)}`;
  const table = entryTable(kind);
  const rows = await reader
    .select({ slug: table.slug })
    .from(table)
    .where(or(eq(table.slug, base), like(table.slug, `${base}-%`)));
  const used = new Set([...taken, ...rows.map(({ slug }) => slug)]);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!used.has(slug)) return slug;
  }
}
