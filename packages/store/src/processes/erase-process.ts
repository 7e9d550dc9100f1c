import { isErasureDue, processHead, type Day, type ProcessId } from '@samskab/domain/processes';
import { eq, sql } from 'drizzle-orm';
import { auditAccount } from '../accounts/audit.ts';
import type { Reader, Transaction } from '../engine/index.ts';
import { deleteJointTexts } from '../joint-texts/joint-text.ts';
import { formReceipts, mails, outbox, processes } from '../schema/index.ts';

/** Rooms whose grace is over on a day. */
export async function roomsToErase(reader: Reader, day: Day): Promise<readonly ProcessId[]> {
  const rows = await reader
    .select({ id: processes.id })
    .from(processes)
    .where(sql`${processes.head}->'erasing'->>'dueOn' <= ${day}`)
    .orderBy(processes.id);
  return rows.map(({ id }) => id as ProcessId);
}

/**
 * Erases a room whose grace is over: head, seats with contacts and keys, doors, everything that was written, the live text
 * with each hand in it, the log, and mails and receipts that name it. What remains is a line in the audit with an identifier
 * that leads nowhere. An experience that was made of it is the library's and stays. False where the room is not there or
 * was kept after all.
 */
export async function eraseProcess(
  tx: Transaction,
  id: ProcessId,
  { day, at }: { readonly day: Day; readonly at: Date },
): Promise<boolean> {
  const [room] = await tx
    .select({ slug: processes.slug, head: processes.head })
    .from(processes)
    .where(eq(processes.id, id))
    .for('update');
  if (!room || !isErasureDue(processHead.parse(room.head), day)) return false;
  await deleteJointTexts(tx, id);
  await eraseWhatNames(tx, room.slug);
  // Every table of a room goes with its first row.
  await tx.delete(processes).where(eq(processes.id, id));
  await auditAccount(tx, { subject: null, actor: null, event: 'processErased', detail: id, why: '', at });
  return true;
}

/** Addresses of rooms end in random signs, so that one is found in a text without meeting another. */
async function eraseWhatNames(tx: Transaction, slug: string): Promise<void> {
  await tx.delete(outbox).where(sql`strpos(${outbox.payload}::text, ${slug}) > 0`);
  await tx.delete(mails).where(sql`strpos(${mails.body}, ${slug}) > 0`);
  await tx.delete(formReceipts).where(sql`strpos(${formReceipts.answer}::text, ${slug}) > 0`);
}
