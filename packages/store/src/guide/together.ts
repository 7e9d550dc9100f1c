import type { TogetherSession } from '@samskab/domain/guide';
import { and, eq, gt, lte, sql, type SQL } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { keyDigest } from '../experiences/keys.ts';
import { guideSessions } from '../schema/index.ts';

/** A session in which parties answer the guide apart, as it is kept. */
export interface Together extends TogetherSession {
  readonly id: string;
  readonly code: string;
  readonly topic: string;
  /** Of the rules it was begun with. */
  readonly rulesVersion: number;
  /** Grows with everything that a screen would show otherwise. */
  readonly revision: number;
  readonly expiresAt: Date;
}

export interface NewTogether extends Pick<
  Together,
  'id' | 'code' | 'kind' | 'topic' | 'rulesVersion' | 'expiresAt'
> {
  /** The secret of the host's address; only its digest is kept. */
  readonly hostKey: string;
  readonly startedAt: Date;
}

/**
 * Begins a session. Begun again with the same secret it is the first one, whatever else was sent.
 * @returns its code; null when the code is taken by another session, so that another must be drawn
 */
export async function startTogether(
  tx: Transaction,
  { hostKey, ...session }: NewTogether,
): Promise<string | null> {
  const hostDigest = keyDigest(hostKey);
  const [made] = await tx
    .insert(guideSessions)
    .values({ ...session, hostDigest, state: 'answering', agreed: {} })
    .onConflictDoNothing()
    .returning({ code: guideSessions.code });
  if (made) return made.code;
  const [mine] = await tx
    .select({ code: guideSessions.code })
    .from(guideSessions)
    .where(eq(guideSessions.hostDigest, hostDigest));
  return mine?.code ?? null;
}

/** The session with a code; null when there is none, or when its time is over. */
export const togetherByCode = (reader: Reader, code: string, now: Date): Promise<Together | null> =>
  one(reader, and(eq(guideSessions.code, code), gt(guideSessions.expiresAt, now)));

/** The session of a host's secret; null when there is none, or when its time is over. */
export const togetherByHost = (reader: Reader, hostKey: string, now: Date): Promise<Together | null> =>
  one(reader, and(eq(guideSessions.hostDigest, keyDigest(hostKey)), gt(guideSessions.expiresAt, now)));

/** Whether a secret is that of a session's host. */
export async function isHostOf(reader: Reader, id: string, hostKey: string): Promise<boolean> {
  const [row] = await reader
    .select({ id: guideSessions.id })
    .from(guideSessions)
    .where(and(eq(guideSessions.id, id), eq(guideSessions.hostDigest, keyDigest(hostKey))));
  return row !== undefined;
}

/** The session with a code, held by the transaction: whoever else wants to change it waits. */
export const holdTogether = async (tx: Transaction, code: string, now: Date): Promise<Together | null> => {
  const [row] = await tx
    .select()
    .from(guideSessions)
    .where(and(eq(guideSessions.code, code), gt(guideSessions.expiresAt, now)))
    .for('update');
  return row ? togetherOf(row) : null;
};

/** Keeps what was decided about a session that the transaction holds. */
export async function saveTogether(
  tx: Transaction,
  id: string,
  { state, agreed }: TogetherSession,
): Promise<void> {
  await tx
    .update(guideSessions)
    .set({ state, agreed, revision: sql`${guideSessions.revision} + 1` })
    .where(eq(guideSessions.id, id));
}

/** Screens of a session show something else now. */
export const markTogetherChanged = async (tx: Transaction, id: string): Promise<void> => {
  await tx
    .update(guideSessions)
    .set({ revision: sql`${guideSessions.revision} + 1` })
    .where(eq(guideSessions.id, id));
};

/** Deletes a session and all its answers, at once and for good. */
export const deleteTogether = async (tx: Transaction, id: string): Promise<void> => {
  await tx.delete(guideSessions).where(eq(guideSessions.id, id));
};

/** Deletes the sessions whose time is over, with all their answers. */
export const dropExpiredTogether = async (tx: Transaction, now: Date): Promise<void> => {
  await tx.delete(guideSessions).where(lte(guideSessions.expiresAt, now));
};

async function one(reader: Reader, where: SQL | undefined): Promise<Together | null> {
  const [row] = await reader.select().from(guideSessions).where(where);
  return row ? togetherOf(row) : null;
}

function togetherOf(row: typeof guideSessions.$inferSelect): Together {
  const { hostDigest: _secret, startedAt: _began, ...session } = row;
  return session;
}
