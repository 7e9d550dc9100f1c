import { sql } from 'drizzle-orm';
import type { EngineName } from '../choose-engine.ts';
import { openStore } from '../open-store.ts';

/*
 * Writes numbered rows in several lanes until it is killed, and says each number when the store
 * has acknowledged it. Arguments: the data folder, the engine, the first number.
 */
const [dataDir = '', engine, first] = process.argv.slice(2);
const LANES = 4;

const store = await openStore({ dataDir, engine: engine as EngineName, log: console.error });
await store.write((tx) => tx.execute(sql`create table if not exists acknowledged (number int primary key)`));

let next = Number(first);
async function lane(): Promise<never> {
  for (;;) {
    const number = next;
    next += 1;
    await store.write((tx) => tx.execute(sql`insert into acknowledged values (${number})`));
    process.stdout.write(`${number}\n`);
  }
}

await Promise.all(Array.from({ length: LANES }, lane));
