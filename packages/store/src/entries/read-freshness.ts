import { freshness, type EntryKind, type Freshness } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import { and, count, eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { entryTable } from './tables.ts';

/** The freshness of a directory, and whether it is that of examples. */
export interface ReadFreshness extends Freshness {
  readonly onlyExamples: boolean;
}

/**
 * How fresh the published entries of a kind are today. Examples count only where there is nothing else: they would make
 * the figure of a real directory better or worse than it is.
 */
export async function readFreshness(reader: Reader, kind: EntryKind, today: Day): Promise<ReadFreshness> {
  const table = entryTable(kind);
  const published = eq(table.state, 'published');
  const isReal = and(published, eq(table.isExample, false));
  const real = await reader.$count(table, isReal);
  const rows = await reader
    .select({ on: table.lastConfirmedOn, entries: count() })
    .from(table)
    .where(real > 0 ? isReal : published)
    .groupBy(table.lastConfirmedOn);
  const figure = freshness(kind, rows, today);
  return { ...figure, onlyExamples: real === 0 && figure.total > 0 };
}
