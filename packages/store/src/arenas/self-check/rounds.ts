import { ok, refuse, type Result } from '@samskab/domain';
import {
  CHECK_VERSION,
  closeCheck,
  type CheckAnswers,
  type CheckEdition,
  type CheckRefusal,
  type CheckRound,
} from '@samskab/domain/arenas/self-check';
import { and, count, desc, eq, type SQL } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../../engine/index.ts';
import { arenaCheckAnswers, arenaChecks, arenas } from '../../schema/index.ts';

/** A check as it is kept, without what the users answered. */
export interface ArenaCheck extends CheckRound {
  readonly id: string;
  readonly arenaId: string;
  /** In the address by which users answer. */
  readonly key: string;
  readonly version: number;
  readonly startedAt: Date;
  readonly closedAt: Date | null;
}

export interface NewCheck {
  readonly arenaId: string;
  readonly edition: CheckEdition;
  /** A new secret (`newKey`). */
  readonly key: string;
  readonly at: Date;
}

/**
 * Begins a check of an arena. One is open at a time: whoever begins while one is open gets that one.
 * @returns the open check's id
 */
export async function startCheck(tx: Transaction, { arenaId, edition, key, at }: NewCheck): Promise<string> {
  // Of two who begin at once the second finds what the first has begun.
  await tx.select({ id: arenas.id }).from(arenas).where(eq(arenas.id, arenaId)).for('update');
  const open = await openCheckOf(tx, arenaId);
  if (open) return open.id;
  const id = uuid();
  const begun = { id, arenaId, key, edition, version: CHECK_VERSION, startedAt: at };
  await tx.insert(arenaChecks).values({ ...begun, state: 'open' });
  return id;
}

/** The check of an arena that is open now; the newest, should two arenas with an open one each have become one. */
export const openCheckOf = (reader: Reader, arenaId: string): Promise<ArenaCheck | null> =>
  checkWhere(reader, and(eq(arenaChecks.arenaId, arenaId), eq(arenaChecks.state, 'open')));

/** The check that an address leads users to, open or closed. */
export const checkByKey = (reader: Reader, key: string): Promise<ArenaCheck | null> =>
  checkWhere(reader, eq(arenaChecks.key, key));

/** A check held by the transaction: whoever else wants to answer or close it waits. */
export async function holdCheck(tx: Transaction, id: string): Promise<ArenaCheck | null> {
  await tx.select({ id: arenaChecks.id }).from(arenaChecks).where(eq(arenaChecks.id, id)).for('update');
  return checkWhere(tx, eq(arenaChecks.id, id));
}

/** Keeps what the host answered, in place of what they answered before. */
export async function saveHostAnswers(tx: Transaction, id: string, host: CheckAnswers): Promise<void> {
  await tx.update(arenaChecks).set({ host }).where(eq(arenaChecks.id, id));
}

/**
 * Closes a check that the transaction holds. From then on the answers are nobody's: what tells the browsers apart is gone.
 */
export async function closeArenaCheck(
  tx: Transaction,
  check: ArenaCheck,
  at: Date,
): Promise<Result<null, CheckRefusal>> {
  const closed = closeCheck(check);
  if (!closed.ok) return refuse(closed.error);
  await tx.update(arenaChecks).set({ state: closed.value, closedAt: at }).where(eq(arenaChecks.id, check.id));
  await tx.update(arenaCheckAnswers).set({ keyDigest: null }).where(eq(arenaCheckAnswers.checkId, check.id));
  return ok(null);
}

/** Throws away a check that is still open, with all that was answered. A closed one stays. */
export async function dropOpenCheck(tx: Transaction, id: string): Promise<void> {
  await tx.delete(arenaChecks).where(and(eq(arenaChecks.id, id), eq(arenaChecks.state, 'open')));
}

async function checkWhere(reader: Reader, where: SQL | undefined): Promise<ArenaCheck | null> {
  const [row] = await reader
    .select()
    .from(arenaChecks)
    .where(where)
    .orderBy(desc(arenaChecks.startedAt))
    .limit(1);
  if (!row) return null;
  const [answers] = await reader
    .select({ count: count() })
    .from(arenaCheckAnswers)
    .where(eq(arenaCheckAnswers.checkId, row.id));
  return { ...row, userCount: answers?.count ?? 0 };
}
