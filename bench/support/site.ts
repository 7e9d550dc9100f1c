import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchOptions } from './bench.ts';
import { environment, ROOT } from './command.ts';
import { usageOf, type Usage } from './processes.ts';

/** The built site as its own process, as `npm start` runs it. */
export interface Site {
  readonly origin: string;
  /** From the start of the process until it answered, in milliseconds. */
  readonly startMs: number;
  /** Of the site and its database. */
  readonly usage: () => Usage;
  readonly stop: () => Promise<void>;
}

/** As in the script `start` of package.json. */
const FLAGS = ['--max-semi-space-size=8'];
const PORT = process.env['BENCH_PORT'] ?? '4390';
const PATIENCE_MS = 600_000;
/** So many seconds in a row with at most so much processor time each. */
const QUIET_SECONDS = 3;
const QUIET_MS = 60;

/** Starts the built site on a data folder, and waits until it is ready. */
export async function startSite(dataDir: string, engine: BenchOptions['engine']): Promise<Site> {
  const server = join(ROOT, 'apps/web/server.js');
  if (!existsSync(join(ROOT, 'apps/web/build/handler.js'))) throw new Error('Build first: npm run build');
  const origin = `http://127.0.0.1:${PORT}`;
  const env = { ...environment(dataDir, engine), PORT, HOST: '127.0.0.1', ORIGIN: origin };
  const began = performance.now();
  const site = spawn(process.execPath, [...FLAGS, server], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const ended = new Promise<void>((resolve) => site.once('exit', () => resolve()));
  await untilReady(origin, () => site.exitCode !== null);
  return {
    origin,
    startMs: performance.now() - began,
    usage: () => usageOf([site.pid ?? 0, ...postmasterIn(dataDir)]),
    stop: async () => {
      site.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until the site has done what it does in the background after a start. */
export async function untilIdle({ usage }: Site): Promise<void> {
  for (let quiet = 0; quiet < QUIET_SECONDS;) {
    const before = usage().cpuMs;
    await sleep(1000);
    quiet = usage().cpuMs - before < QUIET_MS ? quiet + 1 : 0;
  }
}

async function untilReady(origin: string, ended: () => boolean): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE_MS) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    if (ended()) throw new Error('The site ended instead of starting');
    await sleep(20);
  }
  throw new Error('The site did not become ready');
}

/** The embedded server lives apart from the site; its number is in the first line of its file. */
function postmasterIn(dataDir: string): readonly number[] {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  return existsSync(file) ? [Number.parseInt(readFileSync(file, 'utf8'), 10)] : [];
}
