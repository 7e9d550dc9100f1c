import { setTimeout as sleep } from 'node:timers/promises';
import { sqlState } from './sql-state.ts';
import type { Database, Transaction } from './types.ts';

/** Serialization failure and deadlock: PostgreSQL asks for the whole transaction to be run again. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set(['40001', '40P01']);
const TRIES = 5;
const FIRST_PAUSE_MS = 5;

/**
 * Runs `work` in one transaction at read committed, and again (at most five times in all) when
 * PostgreSQL broke it off because of other transactions. Any other error is thrown on, undone.
 */
export async function write<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction((tx) => work(tx as unknown as Transaction));
    } catch (error) {
      if (attempt === TRIES || !WORTH_ANOTHER_TRY.has(sqlState(error) ?? '')) throw error;
    }
    // Random, so that two transactions that stopped each other do not meet again.
    await sleep(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
  }
}
