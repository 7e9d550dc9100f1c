import type { EntryKind } from '@samskab/domain/entries';
import { pgTable } from 'drizzle-orm/pg-core';
import { arenas, communities, entryColumns } from '../schema/index.ts';

// Not a table of the database: what all tables of entries have in common, for the types.
const common = pgTable('entries', entryColumns());
export type EntryTable = typeof common;

/** The table of each kind of entry. Another kind is a line here. */
const TABLES: Partial<Record<EntryKind, EntryTable>> = {
  arena: arenas as unknown as EntryTable,
  community: communities as unknown as EntryTable,
};

/** The kinds of entries that have a table. */
export const KEPT_KINDS = Object.keys(TABLES) as readonly EntryKind[];

/** The table of a kind of entry, by the columns that all have. */
export function entryTable(kind: EntryKind): EntryTable {
  const table = TABLES[kind];
  if (!table) throw new Error(`There is no table for entries of kind ${kind}`);
  return table;
}
