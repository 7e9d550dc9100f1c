import fs from 'node:fs';
import path from 'node:path';
import { tryLock, type FileLock } from '../file-lock.ts';
import { folderRefusal, makePrivateFolder } from '../folder.ts';
import { StartRefusal } from '../start-refusal.ts';
import type { Engine } from '../types.ts';
import { openLite } from './open-lite.ts';

/** PGlite 0.5.16 is PostgreSQL 18; its files can be read by no other. */
const VERSION = 18;

/** Where PGlite keeps its cluster inside its folder. */
export function clusterIn(root: string): string {
  return path.join(path.resolve(root), 'cluster');
}

/**
 * Opens PGlite in `root`, made at the first start. One process only: PGlite itself lets two in,
 * and they overwrite each other. Throws StartRefusal when it cannot.
 */
export async function openLiteFolder(root: string): Promise<Engine> {
  makePrivateFolder(root);
  const lock = lockFolder(root);
  try {
    const engine = await openChecked(root);
    const close = (): Promise<void> => engine.close().finally(() => lock.release());
    return { ...engine, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function lockFolder(root: string): FileLock {
  let lock: FileLock | null;
  try {
    lock = tryLock(path.join(root, 'in-use.lock'));
  } catch (error) {
    throw folderRefusal(Object.assign(new Error('no lock', { cause: error }), { code: 'EACCES' }), root);
  }
  if (lock) return lock;
  throw new StartRefusal('databaseInUse', {
    da: `Databasen i ${root} er åben i et andet program; luk det først (PGlite kan kun bruges af ét ad gangen).`,
    en: `The database in ${root} is open in another program; close that first (PGlite serves one at a time).`,
  });
}

async function openChecked(root: string): Promise<Engine> {
  const folder = clusterIn(root);
  checkVersion(root, folder);
  try {
    return await openLite({ folder, imageFile: null });
  } catch (error) {
    throw folderRefusal(error, root) ?? broken(root, error);
  }
}

function checkVersion(root: string, folder: string): void {
  const file = path.join(folder, 'PG_VERSION');
  if (!fs.existsSync(file)) return;
  const theirs = Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
  if (theirs === VERSION) return;
  throw new StartRefusal(theirs > VERSION ? 'databaseNewer' : 'databaseBroken', {
    da: `Databasen i ${root} er fra PostgreSQL ${theirs}, men her er version ${VERSION}; tag en backup med den Samskab, der lavede den, og gendan den her.`,
    en: `The database in ${root} is from PostgreSQL ${theirs}, but this is version ${VERSION}; make a backup with the Samskab that made it, and restore it here.`,
  });
}

function broken(root: string, error: unknown): StartRefusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartRefusal(
    'databaseBroken',
    {
      da: `Databasen i ${root} kan ikke åbnes (${reason}).`,
      en: `The database in ${root} cannot be opened (${reason}).`,
    },
    error,
  );
}
