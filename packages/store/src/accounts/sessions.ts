import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { session } from '../schema/index.ts';

/** A place where a person is logged in. */
export interface OpenSession {
  readonly id: string;
  /** The kind of browser and machine, such as `Firefox, Linux`; empty when not recognised. */
  readonly device: string;
  readonly since: Date;
  /** The day it was last renewed, which happens at most once a day. */
  readonly seen: Date;
}

/** Where an account is logged in, the one seen last first. */
export async function openSessions(
  reader: Reader,
  account: string,
  now: Date,
): Promise<readonly OpenSession[]> {
  const rows = await reader
    .select()
    .from(session)
    .where(and(eq(session.userId, account), gt(session.expiresAt, now)))
    .orderBy(desc(session.updatedAt), desc(session.id));
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    device: userAgent ?? '',
    since: createdAt,
    seen: updatedAt,
  }));
}

/** Ends all sessions of an account but one. Answers how many there were. */
export async function endOtherSessions(tx: Transaction, account: string, keep: string): Promise<number> {
  const ended = await tx
    .delete(session)
    .where(and(eq(session.userId, account), ne(session.id, keep)))
    .returning({ id: session.id });
  return ended.length;
}

/** Ends one session of an account; another account's stays. */
export async function endSession(tx: Transaction, account: string, id: string): Promise<void> {
  await tx.delete(session).where(and(eq(session.userId, account), eq(session.id, id)));
}
