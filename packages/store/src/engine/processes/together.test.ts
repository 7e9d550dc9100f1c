import path from 'node:path';
import { expect, test } from 'vitest';
import { placesIn } from '../embedded/places.ts';
import { livePostmaster } from '../embedded/postmaster-file.ts';
import { ownDataFolder } from '../../testing/own-data-folder.ts';
import { prepareDatabase } from '../../testing/prepare-database.ts';
import { nextLine, startChild, type Child } from './children.ts';

const PATIENCE_MS = 300_000;

const dataDir = ownDataFolder();

async function leave(child: Child): Promise<void> {
  child.process.stdin?.end();
  await child.gone;
}

const serverRuns = (): boolean => livePostmaster(placesIn(path.join(dataDir(), 'postgres'))) !== null;

test(
  'three processes that come at once share one new server, and the last one stops it',
  { timeout: PATIENCE_MS },
  async () => {
    const children = Array.from({ length: 3 }, () => startChild('open-once.ts', dataDir(), 'embedded'));
    const tiers = await Promise.all(children.map(nextLine));
    expect(tiers.toSorted()).toEqual(['embedded', 'embedded (attached)', 'embedded (attached)']);

    const starter = children.filter((_, at) => tiers[at] === 'embedded');
    const others = children.filter((_, at) => tiers[at] !== 'embedded');
    for (const child of [...starter, ...others.slice(1)]) {
      await leave(child);
      expect(serverRuns()).toBe(true);
    }
    await Promise.all(others.slice(0, 1).map(leave));
    expect(serverRuns()).toBe(false);
    expect(children.map((child) => child.process.exitCode)).toEqual([0, 0, 0]);
  },
);

test(
  'PGlite lets one of two processes in and the next when that has left',
  { timeout: PATIENCE_MS },
  async () => {
    await prepareDatabase(dataDir(), 'pglite');
    const children = [1, 2].map(() => startChild('open-once.ts', dataDir(), 'pglite'));
    const said = await Promise.all(children.map(nextLine));
    expect(said.toSorted()).toEqual(['databaseInUse', 'pglite']);
    await Promise.all(children.map(leave));

    const next = startChild('open-once.ts', dataDir(), 'pglite');
    expect(await nextLine(next)).toBe('pglite');
    await leave(next);
  },
);
