import { type ActorGroup, ACTOR_GROUPS, type PersonId, type Role, ROLES } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { user } from '../schema/index.ts';

/** An account: somebody who has logged in at least once. */
export interface Account {
  readonly id: PersonId;
  /** Empty when not told. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The actor group they belong to in daily life; null when not told. */
  readonly group: ActorGroup | null;
  readonly language: string;
  readonly createdAt: Date;
}

/** A role that this version does not know gives the least rights. */
export const accountOf = (row: typeof user.$inferSelect): Account => ({
  id: row.id as PersonId,
  name: row.name,
  email: row.email,
  role: ROLES.find((known) => known === row.role) ?? 'member',
  group: ACTOR_GROUPS.find((known) => known === row.actorGroup) ?? null,
  language: row.language,
  createdAt: row.createdAt,
});

export async function accountById(reader: Reader, id: string): Promise<Account | null> {
  const [row] = await reader.select().from(user).where(eq(user.id, id));
  return row ? accountOf(row) : null;
}

/** @param email in lower case, as all addresses are kept */
export async function accountByEmail(reader: Reader, email: string): Promise<Account | null> {
  const [row] = await reader.select().from(user).where(eq(user.email, email));
  return row ? accountOf(row) : null;
}

/** What people say about themselves; a part that is left out stays as it is. */
export interface AboutMyself {
  readonly name?: string;
  readonly group?: ActorGroup | null;
  readonly language?: 'da' | 'en';
}

export async function saveAboutMyself(
  tx: Transaction,
  id: string,
  { group, ...about }: AboutMyself,
  at: Date,
): Promise<void> {
  await tx
    .update(user)
    .set({ ...about, ...(group !== undefined && { actorGroup: group }), updatedAt: at })
    .where(eq(user.id, id));
}
