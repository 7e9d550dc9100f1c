import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { ping } from './ping.ts';
import { SOCKET_NUMBER, type Places } from './places.ts';
import { spawnPlain } from './plain-user.ts';
import { livePostmaster, removeStaleFiles } from './postmaster-file.ts';
import { SERVER_SETTINGS, type ServerSettings } from './settings.ts';
import { startFailure } from './start-failure.ts';

/** Long, because after a power cut PostgreSQL first reads its log through. */
const PATIENCE_MS = 600_000;
const PAUSE_MS = 25;
const LONGEST_LOG = 1_000_000;

/**
 * Starts PostgreSQL on the cluster and resolves when it answers. It goes on living when we are
 * killed, so that nothing is lost. To be called with the start lock held.
 */
export async function startPostmaster(
  binaries: Binaries,
  places: Places,
  socketFolder: string,
  settings: ServerSettings,
): Promise<void> {
  removeStaleFiles(places, socketFolder, SOCKET_NUMBER);
  const logStart = trimLog(places.log);
  // One that is still on its way up or down answers for itself below.
  const server = livePostmaster(places) ? null : launch(binaries, places, socketFolder, settings);
  await untilReady(server, socketFolder, () => startFailure(places, logStart));
}

function launch(
  { postgres }: Binaries,
  { cluster, log }: Places,
  socketFolder: string,
  settings: ServerSettings,
): ChildProcess {
  const where = { unix_socket_directories: socketFolder, port: String(SOCKET_NUMBER) };
  const all = Object.entries({ ...SERVER_SETTINGS, ...settings, ...where });
  const args = ['-D', cluster, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const descriptor = fs.openSync(log, 'a', 0o600);
  const server = spawnPlain(postgres, args, { stdio: ['ignore', descriptor, descriptor], detached: true });
  fs.closeSync(descriptor);
  server.unref();
  return server;
}

async function untilReady(
  server: ChildProcess | null,
  socketFolder: string,
  failure: () => Error,
): Promise<void> {
  let ended = false;
  server?.once('exit', () => (ended = true));
  server?.once('error', () => (ended = true));
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if ((await ping(socketFolder)) === 'ready') return;
    if (ended) throw failure();
    await sleep(PAUSE_MS);
  }
  throw failure();
}

/** Empties a log that has grown long, and answers where this start's lines will begin. */
function trimLog(log: string): number {
  const size = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LONGEST_LOG) return size;
  fs.truncateSync(log);
  return 0;
}
