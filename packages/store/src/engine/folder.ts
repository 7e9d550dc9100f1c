import fs from 'node:fs';
import path from 'node:path';
import { StartRefusal } from './start-refusal.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
const UNWRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT']);

/** Makes a folder that only its owner may look into. Throws StartRefusal `folderUnwritable`. */
export function makePrivateFolder(folder: string): void {
  try {
    makeWithParents(folder);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw folderRefusal(error, folder) ?? error;
  }
}

/** Node's own recursive mkdir never returns under /proc and other folders that take no new names. */
function makeWithParents(folder: string): void {
  const parent = path.dirname(folder);
  if (fs.existsSync(folder)) return;
  if (!fs.existsSync(parent)) makeWithParents(parent);
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it in between.
    if (!fs.existsSync(folder)) throw error;
  }
}

/** The refusal for an error that says that a folder cannot be written to; null for any other error. */
export function folderRefusal(error: unknown, folder: string): StartRefusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL.has(code)) return diskFull(folder, error);
  return UNWRITABLE.has(code) ? unwritable(folder, error) : null;
}

export function diskFull(folder: string, cause?: unknown): StartRefusal {
  const sentence = {
    da: `Disken er fuld, så databasen kan ikke gemmes i ${folder}.`,
    en: `The disk is full, so the database cannot be stored in ${folder}.`,
  };
  return new StartRefusal('folderUnwritable', sentence, cause);
}

export function unwritable(folder: string, cause?: unknown): StartRefusal {
  const sentence = {
    da: `Samskab må ikke skrive i mappen ${folder}; giv adgang til den, eller vælg en anden mappe til data.`,
    en: `Samskab may not write to the folder ${folder}; give access to it, or choose another data folder.`,
  };
  return new StartRefusal('folderUnwritable', sentence, cause);
}
