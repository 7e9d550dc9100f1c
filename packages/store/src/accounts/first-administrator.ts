import { eq } from 'drizzle-orm';
import type { Reader, Store, Transaction } from '../engine/index.ts';
import { user } from '../schema/index.ts';
import { auditAccount } from './audit.ts';
import { isUsableLink, makeOneTimeLink, useOneTimeLink } from './one-time-link.ts';
import { hasAdministrator } from './roles.ts';

const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** The key of a new link for the first administrator; null when there is one already. Older links stop working. */
export const inviteFirstAdministrator = (store: Store, at: Date): Promise<string | null> =>
  store.write(async (tx) => {
    if (await hasAdministrator(tx)) return null;
    const expiresAt = new Date(at.getTime() + LIFETIME_MS);
    return makeOneTimeLink(tx, { purpose: 'administrator', expiresAt, at });
  });

/** Whether the link works: not used, not too old, and there is no administrator yet. */
export const mayBecomeFirstAdministrator = async (reader: Reader, key: string, at: Date): Promise<boolean> =>
  (await isUsableLink(reader, key, 'administrator', at)) && !(await hasAdministrator(reader));

/** Makes an account the first administrator and uses the link up; false, and nothing changed, when it is not usable. */
export async function becomeFirstAdministrator(
  tx: Transaction,
  { key, account, at }: { readonly key: string; readonly account: string; readonly at: Date },
): Promise<boolean> {
  if (!(await useOneTimeLink(tx, key, 'administrator', at)) || (await hasAdministrator(tx))) return false;
  await tx.update(user).set({ role: 'administrator', updatedAt: at }).where(eq(user.id, account));
  await auditAccount(tx, { subject: account, actor: null, event: 'firstAdministrator', why: '', at });
  return true;
}
