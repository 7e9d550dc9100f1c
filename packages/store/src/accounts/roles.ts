import { type PersonId, refuse, ok, type Result, type Role } from '@samskab/domain';
import { count, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { session, user } from '../schema/index.ts';
import { accountOf } from './account.ts';
import { auditAccount } from './audit.ts';

export interface RoleChange {
  readonly subject: string;
  readonly role: Role;
  /** Who decides; null for the one-time link and the command line. */
  readonly actor: PersonId | null;
  readonly why: string;
  readonly at: Date;
}

export type RoleRefusal = { readonly code: 'noSuchAccount' } | { readonly code: 'lastAdministrator' };

export async function hasAdministrator(reader: Reader): Promise<boolean> {
  return (await countAdministrators(reader)) > 0;
}

/**
 * Gives a role and writes down who gave it and why. The person's sessions end, so that no session started with
 * other rights lives on. The last administrator keeps the role, because nobody could give it back.
 */
export async function changeRole(tx: Transaction, change: RoleChange): Promise<Result<null, RoleRefusal>> {
  await holdAdministrators(tx);
  const [row] = await tx.select().from(user).where(eq(user.id, change.subject)).for('update');
  if (!row) return refuse({ code: 'noSuchAccount' });
  const { role } = accountOf(row);
  if (role === change.role) return ok(null);
  if (role === 'administrator' && (await countAdministrators(tx)) === 1)
    return refuse({ code: 'lastAdministrator' });

  await tx.update(user).set({ role: change.role, updatedAt: change.at }).where(eq(user.id, change.subject));
  await tx.delete(session).where(eq(session.userId, change.subject));
  const { subject, actor, why, at } = change;
  await auditAccount(tx, { subject, actor, why, at, event: 'roleChanged', detail: change.role });
  return ok(null);
}

/** Two administrators who remove each other at once: the second waits for the first, and then sees it. */
export async function holdAdministrators(tx: Transaction): Promise<void> {
  await tx
    .select({ id: user.id })
    .from(user)
    .where(eq(user.role, 'administrator'))
    .orderBy(user.id)
    .for('update');
}

export async function countAdministrators(reader: Reader): Promise<number> {
  const [row] = await reader.select({ n: count() }).from(user).where(eq(user.role, 'administrator'));
  return row?.n ?? 0;
}
