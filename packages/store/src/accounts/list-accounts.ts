import { and, desc, eq, ilike, inArray, lt, or, type SQL } from 'drizzle-orm';
import type { Role } from '@samskab/domain';
import type { Reader } from '../engine/index.ts';
import { user } from '../schema/index.ts';
import { type Account, accountOf } from './account.ts';

export interface AccountSearch {
  /** Part of a name or an address; empty for all. */
  readonly words: string;
  readonly role: Role | null;
  /** The id of the last account of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

/** Accounts for administrators, the newest first: one page, and whether there are more. */
export async function listAccounts(
  reader: Reader,
  { words, role, after, limit }: AccountSearch,
): Promise<{ readonly accounts: readonly Account[]; readonly more: boolean }> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const wanted: (SQL | undefined)[] = [
    words === '' ? undefined : or(ilike(user.email, like), ilike(user.name, like)),
    role ? eq(user.role, role) : undefined,
    after === null ? undefined : lt(user.id, after),
  ];
  const rows = await reader
    .select()
    .from(user)
    .where(and(...wanted))
    .orderBy(desc(user.id))
    .limit(limit + 1);
  return { accounts: rows.slice(0, limit).map(accountOf), more: rows.length > limit };
}

/** What accounts are called, by id: the name, or the address where none is told. Deleted ones are missing. */
export async function accountNames(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: user.id, name: user.name, email: user.email })
    .from(user)
    .where(inArray(user.id, [...ids]));
  return new Map(rows.map(({ id, name, email }) => [id, name || email]));
}
