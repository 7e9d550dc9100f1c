import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

/** A lock that is held until it is released or the process ends, also by kill -9. */
export interface FileLock {
  release(): void;
}

const SQLITE_BUSY = 5;
const PAUSE_MS = 50;

/**
 * Takes the lock at `file`, or answers null when somebody has it (also this process).
 *
 * The lock is the operating system's own on an empty SQLite file: Node offers none itself, and a
 * file with a process number in it cannot tell a process that died from another that was given
 * its number, as happens in every restarted container. Throws when the file cannot be made.
 */
export function tryLock(file: string): FileLock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return null;
    throw error;
  }
  return { release: () => database.close() };
}

/** Runs `work` with the lock; waits for its turn at most `patienceMs` and then throws. */
export async function withLock<T>(file: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  const lock = await waitForLock(file, patienceMs);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function waitForLock(file: string, patienceMs: number): Promise<FileLock> {
  for (let waited = 0; waited <= patienceMs; waited += PAUSE_MS) {
    const lock = tryLock(file);
    if (lock) return lock;
    await sleep(PAUSE_MS);
  }
  throw new Error(`${file} has been locked by another process for ${patienceMs / 1000} seconds`);
}
