import { freshness, type EntryKind, type Freshness } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import { and, count, eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { entryTable } from './tables.ts';

/** How fresh the published entries of a kind are today. Examples count among themselves: all, or none but them. */
export async function readFreshness(
  reader: Reader,
  kind: EntryKind,
  today: Day,
  { examples = true }: { readonly examples?: boolean } = {},
): Promise<Freshness> {
  const table = entryTable(kind);
  const published = eq(table.state, 'published');
  const rows = await reader
    .select({ on: table.lastConfirmedOn, entries: count() })
    .from(table)
    .where(examples ? published : and(published, eq(table.isExample, false)))
    .groupBy(table.lastConfirmedOn);
  return freshness(kind, rows, today);
}
