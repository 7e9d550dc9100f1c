import { ARTEFACTS, type ProcessId } from '@samskab/domain/processes';
import type { PersonId } from '@samskab/domain';
import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { processContacts, processes, processSeats } from '../schema/index.ts';

/**
 * Erases who sits somewhere: name, mail, telephone, account and key. The seat, its group and what it wrote stay, so that
 * every count is the same afterwards. False where there is no such seat.
 */
export async function eraseSeat(
  tx: Transaction,
  { process, seat: id }: { readonly process: ProcessId; readonly seat: string },
): Promise<boolean> {
  const is = and(eq(processSeats.processId, process), eq(processSeats.id, id));
  const [row] = await tx.select({ seat: processSeats.seat }).from(processSeats).where(is).for('update');
  if (!row) return false;
  const seat = { ...ARTEFACTS.seat.parse(row.seat), name: '', why: '' };
  await tx.update(processSeats).set({ seat, keyDigest: null, account: null }).where(is);
  await tx
    .delete(processContacts)
    .where(and(eq(processContacts.processId, process), eq(processContacts.seatId, id)));
  return true;
}

/** Erases who sits in all seats of an account, as it is deleted. */
export async function eraseSeatsOf(tx: Transaction, account: PersonId): Promise<void> {
  const seats = await tx
    .select({ process: processSeats.processId, seat: processSeats.id })
    .from(processSeats)
    .where(eq(processSeats.account, account));
  for (const { process, seat } of seats) await eraseSeat(tx, { process: process as ProcessId, seat });
}

/** The seats of an account and where they can be reached: for "what is kept about me". */
export const seatsOfAccount = (reader: Reader, account: PersonId) =>
  reader
    .select({
      process: processes.slug,
      seat: processSeats.seat,
      email: processContacts.email,
      phone: processContacts.phone,
      weekly: processContacts.weekly,
      toldUntil: processContacts.toldUntil,
    })
    .from(processSeats)
    .innerJoin(processes, eq(processes.id, processSeats.processId))
    .leftJoin(
      processContacts,
      and(eq(processContacts.processId, processSeats.processId), eq(processContacts.seatId, processSeats.id)),
    )
    .where(eq(processSeats.account, account))
    .orderBy(asc(processSeats.createdAt));
