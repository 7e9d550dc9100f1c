import { ok, refuse, type PersonId, type Result, type Role } from '@samskab/domain';
import { v7 as uuid } from 'uuid';
import type { Transaction } from '../engine/index.ts';
import { user } from '../schema/index.ts';
import { changeRole } from './roles.ts';

export interface NewAccount {
  /** In lower case, as all addresses are kept. */
  readonly email: string;
  readonly role: Role;
  readonly why: string;
  readonly at: Date;
}

/** Makes an account for somebody who has not logged in yet; the first link by mail shows that the address is theirs. */
export async function addAccount(
  tx: Transaction,
  { email, role, why, at }: NewAccount,
): Promise<Result<PersonId, { readonly code: 'emailTaken' }>> {
  const id = uuid();
  const made = await tx
    .insert(user)
    .values({ id, name: '', email, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: user.id });
  if (made.length === 0) return refuse({ code: 'emailTaken' });
  await changeRole(tx, { subject: id, role, actor: null, why, at });
  return ok(id as PersonId);
}
