import { sql } from 'drizzle-orm';
import type { Transaction } from './types.ts';

/** PostgreSQL takes less than 8000 bytes; a hint needs an id at most. */
const LONGEST_PAYLOAD = 1000;

/** Sends a hint when the transaction commits, and not at all when it is undone. */
export async function hintAtCommit(tx: Transaction, channel: string, payload = ''): Promise<void> {
  checkHint(channel, payload);
  await tx.execute(sql`select pg_notify(${channel}, ${payload})`);
}

/** Throws on a channel that is not a plain lower-case name and on a payload longer than 1000 signs. */
export function checkHint(channel: string, payload = ''): void {
  if (!/^[a-z][a-z_]{0,39}$/.test(channel)) throw new RangeError(`Not a channel name: ${channel}`);
  if (payload.length > LONGEST_PAYLOAD) throw new RangeError(`A hint of ${payload.length} signs is too long`);
}
