import { inArray } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { user } from '../schema/index.ts';
import { accountOf, type Account } from './account.ts';

/** Those who read what is handed in: the editors; the administrators, as long as there are none. */
export async function editors(reader: Reader): Promise<readonly Account[]> {
  const rows = await reader
    .select()
    .from(user)
    .where(inArray(user.role, ['editor', 'administrator']))
    .orderBy(user.id);
  const accounts = rows.map(accountOf);
  const chosen = accounts.filter(({ role }) => role === 'editor');
  return chosen.length > 0 ? chosen : accounts;
}
