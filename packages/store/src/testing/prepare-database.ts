import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { EngineName } from '../engine/choose-engine.ts';
import { makePrivateFolder } from '../engine/folder.ts';
import { clusterIn } from '../engine/pglite/open-folder.ts';
import { liteImage } from './fresh-lite.ts';

/** Puts a database that is made and migrated into a data folder, where making one takes seconds: in PGlite. */
export async function prepareDatabase(dataDir: string, engine: EngineName): Promise<void> {
  if (engine !== 'pglite') return;
  const root = path.join(dataDir, 'pglite');
  const cluster = clusterIn(root);
  for (const folder of [root, cluster]) makePrivateFolder(folder);
  // The names in the image begin with a slash, which tar takes away and says so.
  execFileSync('tar', ['-xf', await liteImage(), '-C', cluster], { stdio: 'ignore' });
}
