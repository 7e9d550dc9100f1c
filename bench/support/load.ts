import { spawn } from 'node:child_process';
import { json } from 'node:stream/consumers';
import { join } from 'node:path';

/** How pages came while they were asked for. */
export interface LoadResult {
  readonly pages: number;
  readonly pagesPerSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Answers that were not 2xx, and connections that broke. */
  readonly failures: number;
}

export interface Load {
  readonly origin: string;
  /** Asked for in an order of its own by each connection. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** Asks for pages from a second process, each connection as soon as it has its last answer. */
export async function underLoad(load: Load): Promise<LoadResult> {
  const script = join(import.meta.dirname, 'cannon.ts');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(load));
  return (await json(child.stdout)) as LoadResult;
}
