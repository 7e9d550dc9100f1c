import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { destroyServer } from '../engine/embedded/running-server.ts';
import { placesIn } from '../engine/embedded/places.ts';
import { tryLock } from '../engine/file-lock.ts';

/** Set for the test processes by the global set-up. */
const VARIABLE = 'SAMSKAB_TEST_FOLDER';
const PREFIX = 'samskab-test-';

/** The folder that all test processes of one run share. */
export function runFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder) return folder;
  throw new Error('Tests with a store need packages/store/src/testing/global-setup.ts in vitest.config.ts');
}

/** Where the run's PostgreSQL lives. */
export function runServerFolder(folder = runFolder()): string {
  return path.join(folder, 'pg');
}

/** Begins a run; the answer ends it and stops the PostgreSQL that a test may have started. */
export async function beginRun(): Promise<() => Promise<void>> {
  await sweepKilledRuns();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  const alive = tryLock(lockIn(folder));
  process.env[VARIABLE] = folder;
  return async () => {
    await destroyRun(folder);
    alive?.release();
  };
}

/** A run that was killed could not stop its server; its lock went with it. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const folder = path.join(os.tmpdir(), name);
    if (!name.startsWith(PREFIX) || !fs.existsSync(lockIn(folder))) continue;
    const lock = tryLock(lockIn(folder));
    if (lock) await destroyRun(folder).finally(() => lock.release());
  }
}

async function destroyRun(folder: string): Promise<void> {
  await destroyServer(placesIn(runServerFolder(folder)));
  fs.rmSync(folder, { recursive: true, force: true });
}

function lockIn(folder: string): string {
  return path.join(folder, 'run.lock');
}
