import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { BenchOptions } from './bench.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The environment of a bench: nothing of the machine's own settings, and the engine asked for. */
export const environment = (dataDir: string, engine: BenchOptions['engine']) => ({
  ...process.env,
  DATABASE_URL: '',
  DATA_DIR: dataDir,
  DB: engine,
  LANG: 'en',
});

/** Runs the real `samskab` command and answers what it printed, with the time it took in milliseconds. */
export async function samskab(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly printed: string; readonly ms: number }> {
  const began = performance.now();
  const bin = join(ROOT, 'apps/cli/bin/samskab.js');
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [printed, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0) throw new Error(`samskab ${args[0]} ended with ${code}`);
  return { printed, ms: performance.now() - began };
}
