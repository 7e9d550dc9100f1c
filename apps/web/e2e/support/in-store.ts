import process from 'node:process';
import { openStore, type Store } from '@samskab/store';
import { DATA } from './folder.ts';

/**
 * Works in the database of the server under test, beside it, as the command line does. Opened and closed each time,
 * which takes less than a tenth of a second: nothing is left open when a test breaks off.
 *
 * @example await inStore((store) => store.write((tx) => addAccount(tx, { email, role: 'editor', why: '', at })));
 */
export async function inStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const databaseUrl = process.env['DATABASE_URL'];
  const store = await openStore({ dataDir: DATA, ...(databaseUrl && { databaseUrl }), log: console.error });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
