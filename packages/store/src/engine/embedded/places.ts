import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makePrivateFolder, unwritable } from '../folder.ts';

/** Where an embedded server keeps its things. */
export interface Places {
  /** Holds all the others, e.g. `data/postgres`. */
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly log: string;
  /** Held while a server is started, attached to or stopped. */
  readonly startLock: string;
}

/** The name of the socket's file comes from it; no port is opened. */
export const SOCKET_NUMBER = 5432;

/** A socket's path may have 103 bytes on macOS (107 on Linux), of which the file's name takes 15. */
const LONGEST_FOLDER = 85;

export function placesIn(root: string): Places {
  const absolute = path.resolve(root);
  return {
    root: absolute,
    cluster: path.join(absolute, 'cluster'),
    log: path.join(absolute, 'server.log'),
    startLock: path.join(absolute, 'start.lock'),
  };
}

/** Whether a database has been made here. */
export function hasCluster(places: Places): boolean {
  return fs.existsSync(path.join(places.cluster, 'PG_VERSION'));
}

/** Makes the folder of the socket and answers its path: beside the data, or in the temporary folder when that is too long. */
export function makeSocketFolder({ root }: Places): string {
  const beside = path.join(root, 'run');
  if (Buffer.byteLength(beside) <= LONGEST_FOLDER) {
    makePrivateFolder(beside);
    return beside;
  }
  const mark = crypto.createHash('sha256').update(root).digest('hex').slice(0, 12);
  const elsewhere = path.join(os.tmpdir(), `samskab-${process.getuid?.() ?? 0}-${mark}`);
  makePrivateFolder(elsewhere);
  checkOwnFolder(elsewhere);
  return elsewhere;
}

/** Everybody may write in the temporary folder, so somebody else may have made ours first. */
function checkOwnFolder(folder: string): void {
  const { uid, mode } = fs.lstatSync(folder);
  const ours = uid === process.getuid?.() && (mode & 0o077) === 0 && fs.lstatSync(folder).isDirectory();
  if (!ours) throw unwritable(folder);
}
