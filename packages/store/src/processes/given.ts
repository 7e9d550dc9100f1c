import type { ProcessId } from '@samskab/domain/processes';
import { and, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { processGiven } from '../schema/index.ts';

interface Given {
  readonly process: ProcessId;
  readonly seat: string;
  /** What is answered once, such as `selfCheck:problem`. */
  readonly what: string;
}

/** Whether a seat has answered something that is answered once, or has passed it over. What it answered is not known. */
export async function isGiven(reader: Reader, { process, seat, what }: Given): Promise<boolean> {
  const found = await reader
    .select({ seat: processGiven.seatId })
    .from(processGiven)
    .where(
      and(eq(processGiven.processId, process), eq(processGiven.what, what), eq(processGiven.seatId, seat)),
    );
  return found.length > 0;
}

/**
 * A seat passes something over that is answered once: it is asked no more and can no longer answer, because by then it has
 * seen what it was to answer before. The same again changes nothing.
 */
export const passOver = async (tx: Transaction, { process, seat, what }: Given): Promise<void> => {
  await tx.insert(processGiven).values({ processId: process, what, seatId: seat }).onConflictDoNothing();
};
