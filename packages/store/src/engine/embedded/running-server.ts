import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { folderRefusal, makePrivateFolder } from '../folder.ts';
import { withLock } from '../file-lock.ts';
import type { Binaries } from './binaries.ts';
import { createCluster } from './create-cluster.ts';
import { ping, socketSettings } from './ping.ts';
import { hasCluster, makeSocketFolder, type Places } from './places.ts';
import { livePostmaster } from './postmaster-file.ts';
import type { ServerSettings } from './settings.ts';
import { checkClusterVersion } from './start-failure.ts';
import { startPostmaster } from './start-postmaster.ts';

/** A server that answers. */
export interface RunningServer {
  readonly socketFolder: string;
  /** True when it was already running. */
  readonly attached: boolean;
}

export interface ServerRecipe {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly settings: ServerSettings;
}

/** Longer than a start may take, since whoever waits here waits for another's start. */
const LOCK_PATIENCE_MS = 660_000;
const STOP_PATIENCE_MS = 60_000;
const PAUSE_MS = 25;

/** Runs `work` while nobody starts, attaches to or stops the server of these places. */
export async function withStartLock<T>(places: Places, work: () => Promise<T>): Promise<T> {
  makePrivateFolder(places.root);
  try {
    return await withLock(places.startLock, LOCK_PATIENCE_MS, work);
  } catch (error) {
    throw folderRefusal(error, places.root) ?? error;
  }
}

/** Attaches to the server of these places, or makes and starts it. To be called with the start lock held. */
export async function ensureServer({ places, binaries, settings }: ServerRecipe): Promise<RunningServer> {
  const known = livePostmaster(places)?.socketFolder;
  if (known && (await ping(known)) === 'ready') return { socketFolder: known, attached: true };
  const socketFolder = makeSocketFolder(places);
  if ((await ping(socketFolder)) === 'ready') return { socketFolder, attached: true };
  checkClusterVersion(places, binaries.version);
  if (!hasCluster(places)) await createCluster(binaries, places);
  await startPostmaster(binaries, places, socketFolder, settings);
  return { socketFolder, attached: false };
}

/** Makes the database unless it is there. */
export async function ensureDatabase(socketFolder: string, name: string): Promise<void> {
  const client = new Client(socketSettings(socketFolder, 'postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * Stops the server: connections are ended, what is committed is on disk. Does nothing when it
 * does not run, or runs where we cannot see it (another container). With the start lock held.
 */
export async function stopServer(places: Places): Promise<void> {
  const server = livePostmaster(places);
  if (!server) return;
  // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client.
  process.kill(server.pid, 'SIGINT');
  for (let waited = 0; waited < STOP_PATIENCE_MS; waited += PAUSE_MS) {
    if (!livePostmaster(places)) return;
    await sleep(PAUSE_MS);
  }
}

/** Stops the server and removes everything it kept. For tests. */
export async function destroyServer(places: Places): Promise<void> {
  if (fs.existsSync(places.root)) await withStartLock(places, () => stopServer(places));
  fs.rmSync(places.root, { recursive: true, force: true });
}
