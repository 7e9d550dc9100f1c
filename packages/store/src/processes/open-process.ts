import type { PersonId } from '@samskab/domain';
import type { Change, Process } from '@samskab/domain/processes';
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { processes } from '../schema/index.ts';
import { giveSeatKey, joinAccount } from './seat-keys.ts';
import { saveChange } from './save-change.ts';

/** Whether an address is free. */
export async function isFreeProcessSlug(reader: Reader, slug: string): Promise<boolean> {
  const found = await reader.select({ id: processes.id }).from(processes).where(eq(processes.slug, slug));
  return found.length === 0;
}

/**
 * Saves a process that has just been created, with the key of its founder's personal link and, where there is one, the
 * account. The address must be free (`isFreeProcessSlug`).
 */
export async function openProcess(
  tx: Transaction,
  created: { readonly process: Process; readonly change: Change },
  founder: { readonly key: string; readonly account: PersonId | null },
): Promise<void> {
  const { process, change } = created;
  await tx
    .insert(processes)
    .values({ id: process.id, slug: process.slug, head: process.head, createdAt: change.at });
  await saveChange(tx, process, change);
  const seat = change.writes.find(({ kind }) => kind === 'seat')?.row.id;
  if (seat === undefined) throw new Error('A process begins with a seat');
  await giveSeatKey(tx, { process: process.id, seat, key: founder.key });
  if (founder.account) await joinAccount(tx, { process: process.id, seat, account: founder.account });
}
