import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { EngineName } from '../engine/choose-engine.ts';
import { placesIn } from '../engine/embedded/places.ts';
import { destroyServer } from '../engine/embedded/running-server.ts';
import { makePrivateFolder } from '../engine/folder.ts';
import { clusterIn } from '../engine/pglite/open-folder.ts';
import { dataFolder } from '../engine/processes/children.ts';
import { liteImage } from './fresh-lite.ts';

/**
 * Gives each test of a file a data folder of its own; afterwards what runs in it is stopped and it is removed. The
 * answer says where the folder of the present test is.
 */
export function ownDataFolder(): () => string {
  let dataDir = '';
  beforeEach(() => {
    dataDir = dataFolder();
  });
  afterEach(async () => {
    await destroyServer(placesIn(path.join(dataDir, 'postgres')));
    fs.rmSync(dataDir, { recursive: true, force: true });
  });
  return () => dataDir;
}

/** Puts a database that is made and migrated into a data folder, where making one takes seconds: in PGlite. */
export async function prepareDatabase(dataDir: string, engine: EngineName): Promise<void> {
  if (engine !== 'pglite') return;
  const root = path.join(dataDir, 'pglite');
  const cluster = clusterIn(root);
  for (const folder of [root, cluster]) makePrivateFolder(folder);
  // The names in the image begin with a slash, which tar takes away and says so.
  execFileSync('tar', ['-xf', await liteImage(), '-C', cluster], { stdio: 'ignore' });
}
