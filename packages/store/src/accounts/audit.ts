import { desc, lt } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { accountAudit } from '../schema/index.ts';

/** What is done to accounts, and by administrators to what holds for everybody, and written down. */
export const ACCOUNT_EVENTS = [
  'firstAdministrator',
  'roleChanged',
  'accountDeleted',
  'emailChanged',
  'guideRulesChanged',
  'deskGiven',
  'deskTaken',
  'processErased',
] as const;
export type AccountEvent = (typeof ACCOUNT_EVENTS)[number];

/** One line of the audit: who did what to whom, when and why. Accounts are named by id, never by address. */
export interface AccountAuditEntry {
  readonly id: string;
  readonly subject: string | null;
  /** Who did it; null for the one-time link and the command line. */
  readonly actor: string | null;
  /** The event, with what it led to behind a colon: `roleChanged:editor`, `guideRulesChanged:4`. */
  readonly what: string;
  readonly why: string;
  readonly at: Date;
}

/** Writes down, in the same transaction, what was done to an account. */
export async function auditAccount(
  tx: Transaction,
  entry: Omit<AccountAuditEntry, 'id' | 'what'> & { readonly event: AccountEvent; readonly detail?: string },
): Promise<void> {
  const { event, detail, ...rest } = entry;
  await tx.insert(accountAudit).values({ id: uuid(), what: detail ? `${event}:${detail}` : event, ...rest });
}

/** Newest first, `limit` lines older than `before`. */
export const accountAuditPage = (
  reader: Reader,
  { before, limit }: { readonly before: Date | null; readonly limit: number },
): Promise<readonly AccountAuditEntry[]> =>
  reader
    .select()
    .from(accountAudit)
    .where(before ? lt(accountAudit.at, before) : undefined)
    .orderBy(desc(accountAudit.at), desc(accountAudit.id))
    .limit(limit);
