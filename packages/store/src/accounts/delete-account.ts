import { ok, type PersonId, refuse, type Result } from '@samskab/domain';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../engine/index.ts';
import { eraseEntriesOf } from '../entries/delete-entries.ts';
import { dropUnusedFiles } from '../experiences/attachments.ts';
import { eraseSeatsOf } from '../processes/erase-seat.ts';
import { eraseProgrammePostsOf } from '../programmes/of-account.ts';
import { accountAudit, codings, experiences, mails, tellers, user } from '../schema/index.ts';
import { accountById } from './account.ts';
import { auditAccount } from './audit.ts';
import { countAdministrators, holdAdministrators, type RoleRefusal } from './roles.ts';

export interface Deletion {
  readonly account: PersonId;
  /** Who deletes it: its owner; null for the command line. */
  readonly actor: PersonId | null;
  readonly at: Date;
}

/**
 * Deletes an account as its owner or an operator asks for: name, address, log-ins and sessions, and every story that was never
 * published. Published stories stay and lose their teller, seats in processes their name. What an editor or administrator
 * decided, and what a coder
 * finished or settled, stays under an identifier that leads nowhere any more.
 */
export async function deleteAccount(
  tx: Transaction,
  { account: id, actor, at }: Deletion,
): Promise<Result<null, RoleRefusal>> {
  await holdAdministrators(tx);
  const account = await accountById(tx, id);
  if (!account) return refuse({ code: 'noSuchAccount' });
  if (account.role === 'administrator' && (await countAdministrators(tx)) === 1)
    return refuse({ code: 'lastAdministrator' });

  await deleteUnpublished(tx, id);
  await eraseSeatsOf(tx, id);
  await eraseEntriesOf(tx, id);
  await eraseProgrammePostsOf(tx, id, at);
  await tx
    .update(tellers)
    .set({ account: null, email: null, forgottenAt: at })
    .where(eq(tellers.account, id));
  await tx.delete(codings).where(and(eq(codings.coder, id), isNull(codings.finishedAt)));
  await tx.delete(mails).where(eq(mails.recipient, account.email));
  await tx.update(accountAudit).set({ why: '' }).where(eq(accountAudit.subject, id));
  await tx.delete(user).where(eq(user.id, id));
  await auditAccount(tx, { subject: id, actor, event: 'accountDeleted', why: '', at });
  return ok(null);
}

async function deleteUnpublished(tx: Transaction, account: PersonId): Promise<void> {
  const theirs = tx.select({ id: tellers.experienceId }).from(tellers).where(eq(tellers.account, account));
  await tx
    .delete(experiences)
    .where(and(inArray(experiences.id, theirs), isNull(experiences.publishedVersion)));
  await dropUnusedFiles(tx);
}
