import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Places } from './places.ts';

/** What a running PostgreSQL says about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

const FILE = 'postmaster.pid';
/** Counted from 0: the file is one fact a line. */
const PID_LINE = 0;
const SOCKET_LINE = 4;

/** The server that runs on this cluster, or null. Knows a reused process number from a live server. */
export function livePostmaster({ cluster }: Places): Postmaster | null {
  const lines = readLines(path.join(cluster, FILE));
  const pid = Number.parseInt(lines[PID_LINE] ?? '', 10);
  if (!(pid > 0) || !commandLine(pid).includes(cluster)) return null;
  return { pid, socketFolder: lines[SOCKET_LINE] ?? '' };
}

/**
 * Removes what a killed server has left. PostgreSQL does so itself unless another process has
 * been given the same number or the old one is a zombie. Only to be called with the start lock
 * held, or it could take the file of a server that is just coming up.
 */
export function removeStaleFiles(places: Places, socketFolder: string, socketNumber: number): void {
  if (livePostmaster(places)) return;
  fs.rmSync(path.join(places.cluster, FILE), { force: true });
  fs.rmSync(path.join(socketFolder, `.s.PGSQL.${socketNumber}.lock`), { force: true });
}

function readLines(file: string): readonly string[] {
  try {
    return fs.readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Empty for a process that is gone or a zombie. */
function commandLine(pid: number): string {
  if (process.platform === 'linux') return readLines(`/proc/${pid}/cmdline`).join('\n');
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}
