import { desc } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { mails } from '../schema/index.ts';

/** A mail of an installation without a mail server. */
export interface KeptMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Date;
}

/** Puts a mail in the mailbox; the same one twice is one mail. */
export async function keepMail(tx: Transaction, mail: KeptMail): Promise<void> {
  await tx.insert(mails).values(mail).onConflictDoNothing();
}

/** The newest mails, newest first. */
export const newestMails = (reader: Reader, limit: number): Promise<readonly KeptMail[]> =>
  reader.select().from(mails).orderBy(desc(mails.sentAt), desc(mails.id)).limit(limit);
