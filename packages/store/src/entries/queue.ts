import type { EntryHead, EntryKind } from '@samskab/domain/entries';
import { and, asc, count, desc, eq, gte, isNull } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { entryMoves, entryReports } from '../schema/index.ts';
import { entryHeads } from './heads.ts';
import { entryTable, KEPT_KINDS } from './tables.ts';

/** An entry that waits for an editor, and since when. */
export interface WaitingEntry {
  readonly head: EntryHead;
  readonly since: Date;
}

/** What waits for an editor, of every kind, the oldest first. */
export async function entriesWaiting(reader: Reader): Promise<readonly WaitingEntry[]> {
  const kinds = await Promise.all(KEPT_KINDS.map((kind) => waitingOf(reader, kind)));
  return kinds.flat().toSorted((a, b) => a.since.getTime() - b.since.getTime());
}

async function waitingOf(reader: Reader, kind: EntryKind): Promise<readonly WaitingEntry[]> {
  const table = entryTable(kind);
  const rows = await reader
    .select({ id: table.id, since: table.updatedAt })
    .from(table)
    .where(eq(table.state, 'waiting'))
    .orderBy(asc(table.updatedAt));
  return withHeads(reader, kind, rows);
}

/** An entry that its steward has changed since it was published, and when last. */
export async function entriesChanged(reader: Reader, since: Date): Promise<readonly WaitingEntry[]> {
  const rows = await reader
    .select({ kind: entryMoves.kind, id: entryMoves.entryId, since: entryMoves.at })
    .from(entryMoves)
    .where(and(eq(entryMoves.move, 'edit'), eq(entryMoves.by, 'steward'), gte(entryMoves.at, since)))
    .orderBy(desc(entryMoves.at));
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (!newest.has(row.id)) newest.set(row.id, row);
  const kinds = await Promise.all(
    KEPT_KINDS.map((kind) =>
      withHeads(
        reader,
        kind,
        [...newest.values()].filter((row) => row.kind === kind),
      ),
    ),
  );
  return kinds
    .flat()
    .filter(({ head }) => head.state === 'published')
    .toSorted((a, b) => b.since.getTime() - a.since.getTime());
}

async function withHeads(
  reader: Reader,
  kind: EntryKind,
  rows: readonly { readonly id: string; readonly since: Date }[],
): Promise<readonly WaitingEntry[]> {
  const heads = await entryHeads(
    reader,
    kind,
    rows.map(({ id }) => id),
  );
  const byId = new Map<string, EntryHead>(heads.map((head) => [head.id, head]));
  return rows.flatMap(({ id, since }) => {
    const head = byId.get(id);
    return head ? [{ head, since }] : [];
  });
}

/** How much waits for an editor: entries to vet, and reports that nobody has dealt with. */
export async function countEntryWork(
  reader: Reader,
): Promise<{ readonly waiting: number; readonly reports: number }> {
  const waiting = await Promise.all(
    KEPT_KINDS.map((kind) => reader.$count(entryTable(kind), eq(entryTable(kind).state, 'waiting'))),
  );
  const [reports] = await reader
    .select({ n: count() })
    .from(entryReports)
    .where(isNull(entryReports.settledAt));
  return { waiting: waiting.reduce((sum, n) => sum + n, 0), reports: reports?.n ?? 0 };
}
