import { sql } from 'drizzle-orm';
import type { EngineName } from '../choose-engine.ts';
import { openStore } from '../open-store.ts';
import { StartRefusal } from '../start-refusal.ts';
import type { Store } from '../types.ts';

/*
 * Opens the store, says its tier or the code of the refusal, and closes it when its input ends.
 * Arguments: the data folder, the engine.
 */
const [dataDir = '', engine] = process.argv.slice(2);
const store = await open();
process.stdout.write(`${typeof store === 'string' ? store : store.tier}\n`);
if (typeof store !== 'string') {
  for await (const _ of process.stdin);
  await store.write((tx) => tx.execute(sql`select 1`));
  await store.close();
}

async function open(): Promise<Store | string> {
  try {
    return await openStore({ dataDir, engine: engine as EngineName, log: console.error });
  } catch (error) {
    if (error instanceof StartRefusal) return error.code;
    throw error;
  }
}
