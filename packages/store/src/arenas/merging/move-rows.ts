import { and, eq, getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../engine/index.ts';
import { sqlState } from '../../engine/sql-state.ts';
import {
  arenaChecks,
  arenaExperiences,
  arenaMeetings,
  arenaOrigins,
  arenaProcesses,
  calendarFeeds,
  entryKeys,
  entryMoves,
  entryReports,
  entryStewards,
  eventAttendance,
  eventDates,
  events,
  finderCounts,
  programmeArtefacts,
  programmeMembers,
  programmePosts,
  programmeReaches,
} from '../../schema/index.ts';

type OfArena = PgTable & { readonly arenaId: PgColumn };

/** What others point at by the arena, too: it must be there under the new one before they move. */
export const COPIED_FIRST: readonly OfArena[] = [programmeMembers];

/** What belongs to an arena. Whoever adds a table with an arena adds it here; a test holds it. */
export const MOVED: readonly OfArena[] = [
  arenaMeetings,
  arenaProcesses,
  arenaExperiences,
  arenaChecks,
  arenaOrigins,
  calendarFeeds,
  events,
  eventDates,
  eventAttendance,
  programmeArtefacts,
  programmeReaches,
  programmePosts,
];

/** Counts by arena, which are added up. */
export const ADDED_UP: readonly OfArena[] = [finderCounts];

const UNIQUE_VIOLATION = '23505';

/**
 * Gives another arena all that belongs to one. What both have, such as the same process, stays with the one and goes
 * with it.
 */
export async function moveRows(tx: Transaction, from: string, into: string): Promise<void> {
  for (const table of COPIED_FIRST) await copyRows(tx, table, from, into);
  for (const table of MOVED) await moveTable(tx, table, eq(table.arenaId, from), { arenaId: into });
  await tx.execute(sql`
    insert into ${finderCounts} (month, language, arena_id, n)
    select month, language, ${into}::uuid, n from ${finderCounts} where arena_id = ${from}
    on conflict (month, language, arena_id) do update set n = ${finderCounts}.n + excluded.n`);
  await tx.delete(finderCounts).where(eq(finderCounts.arenaId, from));
  for (const table of [entryStewards, entryKeys, entryReports, entryMoves])
    await moveTable(tx, table, and(eq(table.kind, 'arena'), eq(table.entryId, from)), { entryId: into });
}

async function copyRows(tx: Transaction, table: OfArena, from: string, into: string): Promise<void> {
  const names = Object.values(getTableColumns(table)).map((column) => columnName(column));
  const list = sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  );
  const values = sql.join(
    names.map((name) => (name === 'arena_id' ? sql`${into}::uuid` : sql.identifier(name))),
    sql`, `,
  );
  await tx.execute(
    sql`insert into ${table} (${list}) select ${values} from ${table} where arena_id = ${from} on conflict do nothing`,
  );
}

/** Names in the database are those of the code with underlines (`casing: snake_case`). */
const columnName = ({ name }: PgColumn): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** All at once where nothing stands in the way; else row by row, and what is there already is left. */
async function moveTable(
  tx: Transaction,
  table: PgTable,
  where: SQL | undefined,
  to: Readonly<Record<string, string>>,
): Promise<void> {
  if (await tryTo(tx, (inner) => inner.update(table).set(to).where(where))) return;
  const rows = await tx.execute<{ place: string }>(
    sql`select ctid::text as place from ${sql.identifier(getTableName(table))} where ${where}`,
  );
  for (const { place } of rows.rows)
    await tryTo(tx, (inner) =>
      inner
        .update(table)
        .set(to)
        .where(sql`ctid = ${place}::tid`),
    );
}

/** Whether it could be done; false where the row is there already. */
async function tryTo(tx: Transaction, work: (inner: Transaction) => PromiseLike<unknown>): Promise<boolean> {
  try {
    await tx.transaction(async (inner) => void (await work(inner)));
    return true;
  } catch (error) {
    if (sqlState(error) === UNIQUE_VIOLATION) return false;
    throw error;
  }
}
