import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another process of Samskab, as the tests see it. */
export interface Child {
  readonly process: ChildProcess;
  /** What it has said, line by line, as it says it. */
  readonly lines: AsyncIterator<string>;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
}

/** Starts one of the scripts for tests, here or elsewhere, under the same Node. */
export function startChild(
  script: 'write-on.ts' | 'open-once.ts' | 'hold-lock.ts' | URL,
  ...args: string[]
): Child {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { process: child, lines, gone };
}

/** The next line of a child; throws when it ended without one. */
export async function nextLine(child: Child): Promise<string> {
  const { value, done } = await child.lines.next();
  if (done) throw new Error('The child ended without saying more');
  return value;
}

export async function restOf(child: Child): Promise<readonly string[]> {
  const rest: string[] = [];
  for (let next = await child.lines.next(); !next.done; next = await child.lines.next())
    rest.push(next.value);
  return rest;
}

/** A new folder for data, short enough for a socket. */
export function dataFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'samskab-data-'));
}
