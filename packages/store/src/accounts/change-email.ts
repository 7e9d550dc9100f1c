import { ok, type PersonId, refuse, type Result } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { brokenConstraint, type Transaction } from '../engine/index.ts';
import { user } from '../schema/index.ts';
import { auditAccount } from './audit.ts';

export interface EmailChange {
  readonly account: PersonId;
  /** In lower case, and proven: a link was sent to it and used. */
  readonly email: string;
  readonly at: Date;
}

/** Moves an account to another address. Refused when that address has an account of its own. */
export async function changeEmail(
  tx: Transaction,
  { account, email, at }: EmailChange,
): Promise<Result<null, { readonly code: 'emailTaken' }>> {
  try {
    await tx.transaction((inner) =>
      inner.update(user).set({ email, emailVerified: true, updatedAt: at }).where(eq(user.id, account)),
    );
  } catch (error) {
    if (brokenConstraint(error) !== null) return refuse({ code: 'emailTaken' });
    throw error;
  }
  await auditAccount(tx, { subject: account, actor: account, event: 'emailChanged', why: '', at });
  return ok(null);
}
