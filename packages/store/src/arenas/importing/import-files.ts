import type { PersonId } from '@samskab/domain';
import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Reader, Transaction } from '../../engine/index.ts';
import { arenaImports } from '../../schema/index.ts';

/** Days after which a file that nobody went on with is forgotten, and what is left of one that was taken. */
export const IMPORT_KEPT_DAYS = 30;

type Json = Readonly<Record<string, unknown>>;

/** A file of arenas that an editor is reading in. Its shapes are the caller's. */
export interface ArenaImport {
  readonly id: string;
  readonly fileName: string;
  /** The rows; null once they have been taken. */
  readonly table: Json | null;
  readonly plan: Json;
  readonly outcome: Json | null;
  readonly createdAt: Date;
}

/** Keeps a file that was sent; sent again with the same id it is the first one. */
export async function keepImport(
  tx: Transaction,
  account: PersonId,
  { id, fileName, table, plan, createdAt }: Omit<ArenaImport, 'outcome'>,
): Promise<void> {
  await tx
    .insert(arenaImports)
    .values({ id, account, fileName, table, plan, createdAt })
    .onConflictDoNothing();
}

const columns = {
  id: arenaImports.id,
  fileName: arenaImports.fileName,
  table: arenaImports.table,
  plan: arenaImports.plan,
  outcome: arenaImports.outcome,
  createdAt: arenaImports.createdAt,
};
const isOf = (account: PersonId, id: string) =>
  and(eq(arenaImports.account, account), eq(arenaImports.id, id));

/** A file that an account has sent; null when it is none of theirs, or forgotten. */
export async function importById(reader: Reader, account: PersonId, id: string): Promise<ArenaImport | null> {
  const [row] = await reader.select(columns).from(arenaImports).where(isOf(account, id));
  return row ?? null;
}

/** The same, held by the transaction: whoever presses twice waits. */
export async function holdImport(
  tx: Transaction,
  account: PersonId,
  id: string,
): Promise<ArenaImport | null> {
  const [row] = await tx.select(columns).from(arenaImports).where(isOf(account, id)).for('update');
  return row ?? null;
}

/** Keeps which column is what, and what was chosen. */
export async function saveImportPlan(tx: Transaction, id: string, plan: Json): Promise<void> {
  await tx
    .update(arenaImports)
    .set({ plan })
    .where(and(eq(arenaImports.id, id), isNull(arenaImports.doneAt)));
}

/** Says what became of a file, and forgets its rows. */
export async function finishImport(tx: Transaction, id: string, outcome: Json, at: Date): Promise<void> {
  await tx.update(arenaImports).set({ outcome, table: null, doneAt: at }).where(eq(arenaImports.id, id));
}

/** A file on the list of somebody's own. */
export type ImportLine = Pick<ArenaImport, 'id' | 'fileName' | 'outcome' | 'createdAt'>;

/** The files that an account has sent, the last first. */
export const importsOf = (reader: Reader, account: PersonId): Promise<readonly ImportLine[]> =>
  reader
    .select({
      id: arenaImports.id,
      fileName: arenaImports.fileName,
      outcome: arenaImports.outcome,
      createdAt: arenaImports.createdAt,
    })
    .from(arenaImports)
    .where(eq(arenaImports.account, account))
    .orderBy(desc(arenaImports.createdAt))
    .limit(20);

/** Throws a file away. */
export async function dropImport(tx: Transaction, account: PersonId, id: string): Promise<void> {
  await tx.delete(arenaImports).where(isOf(account, id));
}

/** Forgets files that are older than a month. */
export async function dropOldImports(tx: Transaction, now: Date): Promise<void> {
  const before = new Date(now.getTime() - IMPORT_KEPT_DAYS * 86_400_000);
  await tx.delete(arenaImports).where(lt(arenaImports.createdAt, before));
}
