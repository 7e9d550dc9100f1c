import path from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { EngineName } from '../choose-engine.ts';
import { placesIn } from '../embedded/places.ts';
import { livePostmaster } from '../embedded/postmaster-file.ts';
import { openStore } from '../open-store.ts';
import { ownDataFolder } from '../../testing/own-data-folder.ts';
import { prepareDatabase } from '../../testing/prepare-database.ts';
import { nextLine, restOf, startChild } from './children.ts';

/** Twice: the second finds what the first has left behind. */
const ROUNDS = 2;
const ACKNOWLEDGED_A_ROUND = 15;
const PATIENCE_MS = 300_000;

const dataDir = ownDataFolder();

/** Lets a child write until it has been told of enough rows, and kills it in the middle of the next. */
async function writeAndBeKilled(engine: EngineName, first: number, also: () => void): Promise<number[]> {
  const child = startChild('write-on.ts', dataDir(), engine, String(first));
  const acknowledged: number[] = [];
  while (acknowledged.length < ACKNOWLEDGED_A_ROUND) acknowledged.push(Number(await nextLine(child)));
  child.process.kill('SIGKILL');
  also();
  acknowledged.push(...(await restOf(child)).filter((line) => line !== '').map(Number));
  await child.gone;
  return acknowledged;
}

async function kept(engine: EngineName): Promise<ReadonlySet<number>> {
  const store = await openStore({ dataDir: dataDir(), engine, log: () => {} });
  const { rows } = await store.read.execute<{ number: number }>(sql`select number from acknowledged`);
  await store.close();
  return new Set(rows.map(({ number }) => number));
}

function killServer(): void {
  const server = livePostmaster(placesIn(path.join(dataDir(), 'postgres')));
  if (!server) throw new Error('No server to kill');
  process.kill(server.pid, 'SIGKILL');
}

describe.each<[string, EngineName, () => void]>([
  ['PGlite, when the process is killed', 'pglite', () => {}],
  ['embedded PostgreSQL, when the process is killed', 'embedded', () => {}],
  ['embedded PostgreSQL, when the server is killed too', 'embedded', killServer],
])('on %s', (_name, engine, also) => {
  test('every acknowledged row is there afterwards', { timeout: PATIENCE_MS }, async () => {
    await prepareDatabase(dataDir(), engine);
    const acknowledged: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      acknowledged.push(...(await writeAndBeKilled(engine, round * 1_000_000, also)));
      const rows = await kept(engine);
      expect(acknowledged.filter((number) => !rows.has(number))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * ACKNOWLEDGED_A_ROUND);
  });
});
