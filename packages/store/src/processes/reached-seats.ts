import type { ProcessId } from '@samskab/domain/processes';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { processContacts, processSeats, user } from '../schema/index.ts';

/** Somebody at a table who can be written to. */
export interface Reached {
  readonly email: string;
  /** The language of the account; null where there is none. */
  readonly language: string | null;
}

/** Where those who sit at a table and can coordinate can be written to. */
export const coordinatorsReached = (reader: Reader, process: ProcessId): Promise<readonly Reached[]> =>
  reached(reader, process, sql`${processSeats.seat}->'roles' @> '"coordinator"'`);

/** Where everybody at a table can be written to, as far as they have an address. */
export const tableReached = (reader: Reader, process: ProcessId): Promise<readonly Reached[]> =>
  reached(reader, process);

/**
 * Where one seat can be told what is meant for it: its own address, or that of its account. Null where it has none, or
 * does not sit at the table.
 */
export async function seatReached(
  reader: Reader,
  { process, seat }: { readonly process: ProcessId; readonly seat: string },
): Promise<Reached | null> {
  const [found] = await reached(reader, process, eq(processSeats.id, seat));
  return found ?? null;
}

/** Each address once. */
async function reached(reader: Reader, process: ProcessId, of?: SQL): Promise<readonly Reached[]> {
  const rows = await reader
    .select({ contact: processContacts.email, account: user.email, language: user.language })
    .from(processSeats)
    .leftJoin(
      processContacts,
      and(eq(processContacts.processId, processSeats.processId), eq(processContacts.seatId, processSeats.id)),
    )
    .leftJoin(user, eq(user.id, processSeats.account))
    .where(and(eq(processSeats.processId, process), sql`${processSeats.seat}->>'state' = 'joined'`, of))
    .orderBy(processSeats.id);
  const found = new Map<string, Reached>();
  for (const { contact, account, language } of rows) {
    const email = contact ?? account;
    if (email !== null && !found.has(email)) found.set(email, { email, language });
  }
  return [...found.values()];
}
