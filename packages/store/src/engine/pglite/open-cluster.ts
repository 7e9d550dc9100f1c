import fs from 'node:fs';
import path from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { DurableFS, syncFolder } from './durable-fs.ts';
import type { LitePlace } from './messages.ts';
import { PARSERS } from './parsers.ts';

const COMMON: PGliteOptions = { extensions: { pg_trgm, unaccent }, parsers: { ...PARSERS } };
const DURABLE = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];
const UTC = ['-c', 'timezone=UTC'];

/** Opens PGlite in memory or, with every commit on disk, in a folder. Runs in the worker. */
export async function openCluster({ folder, imageFile }: LitePlace): Promise<PGlite> {
  if (folder === null) return openInMemory(imageFile);
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) await createCluster(folder);
  return openDurable(folder);
}

async function openInMemory(imageFile: string | null): Promise<PGlite> {
  const startParams = [...PGlite.defaultStartParams, ...UTC];
  const image = imageFile === null ? {} : { loadDataDir: new Blob([await fs.promises.readFile(imageFile)]) };
  return PGlite.create({ ...COMMON, ...image, startParams });
}

function openDurable(folder: string): Promise<PGlite> {
  const startParams = [
    // -F is fsync off.
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
    ...DURABLE,
    ...UTC,
  ];
  return PGlite.create({ ...COMMON, fs: new DurableFS(folder), startParams });
}

/**
 * Makes the cluster beside its place and moves it there whole: an interrupted first start leaves
 * only a `.tmp`. Made without fsync and closed, then put on the disk at once, which is quicker.
 */
async function createCluster(folder: string): Promise<void> {
  const unfinished = `${folder}.tmp`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  const cluster = await PGlite.create({ ...COMMON, fs: new NodeFS(unfinished) });
  await cluster.close();
  syncTree(unfinished);
  fs.renameSync(unfinished, folder);
  syncFolder(path.dirname(folder));
}

function syncTree(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(place);
    else if (entry.isFile()) syncFolder(place);
  }
  syncFolder(folder);
}
