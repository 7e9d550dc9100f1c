import type { EngineName } from '../engine/choose-engine.ts';
import { openStore } from '../engine/open-store.ts';
import { runImport } from './run-import.ts';
import { anItem, itemsOf, JOB } from './testing.ts';

/*
 * Imports rows and says after each batch how many are done, until it is killed or through.
 * Arguments: the data folder, the engine, the number of rows.
 */
const [dataDir = '', engine, rows] = process.argv.slice(2);
const store = await openStore({ dataDir, engine: engine as EngineName, log: console.error });
const items = Array.from({ length: Number(rows) }, (_, at) => anItem(at + 2));
await runImport(store, JOB, itemsOf(items), {
  clock: () => new Date('2026-03-02T11:00:00Z'),
  told: (done) => process.stdout.write(`${done}\n`),
});
await store.close();
