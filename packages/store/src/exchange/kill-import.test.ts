import { count, countDistinct } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { EngineName } from '../engine/choose-engine.ts';
import { openStore } from '../engine/open-store.ts';
import { nextLine, restOf, startChild } from '../engine/processes/children.ts';
import { experiences, importRuns, libraryEntries } from '../schema/index.ts';
import { ownDataFolder } from '../testing/own-data-folder.ts';
import { prepareDatabase } from '../testing/prepare-database.ts';

const ROWS = 800;

const dataDir = ownDataFolder();

const importOn = (engine: EngineName) =>
  startChild(new URL('import-on.ts', import.meta.url), dataDir(), engine, String(ROWS));

async function kept(engine: EngineName) {
  const store = await openStore({ dataDir: dataDir(), engine, log: () => {} });
  try {
    const [stories] = await store.read
      .select({ all: count(), different: countDistinct(experiences.sourceKey) })
      .from(experiences);
    const [shelf] = await store.read.select({ all: count() }).from(libraryEntries);
    const runs = await store.read.select().from(importRuns);
    return { stories, shelf: shelf?.all, runs };
  } finally {
    await store.close();
  }
}

test.each<[EngineName]>([['pglite'], ['embedded']])(
  'an import on %s that is killed in the middle loses nothing it had told, and goes on without doubles',
  { timeout: 300_000 },
  async (engine) => {
    await prepareDatabase(dataDir(), engine);
    const killed = importOn(engine);
    await nextLine(killed);
    const told = Number(await nextLine(killed));
    killed.process.kill('SIGKILL');
    const last = Math.max(told, ...(await restOf(killed)).map(Number));
    await killed.gone;

    const middle = await kept(engine);
    expect(middle.stories?.all).toBeGreaterThanOrEqual(last);
    expect(middle.stories?.all).toBeLessThan(ROWS);
    expect(middle.runs).toMatchObject([{ nextRow: middle.stories?.all, finishedAt: null }]);

    const again = importOn(engine);
    expect(Number(await nextLine(again))).toBeGreaterThan(last);
    await restOf(again);
    await again.gone;
    expect(await kept(engine)).toMatchObject({
      stories: { all: ROWS, different: ROWS },
      shelf: ROWS,
      runs: [{ nextRow: ROWS, created: ROWS, refused: 0, finishedAt: expect.any(Date) }],
    });
  },
);
