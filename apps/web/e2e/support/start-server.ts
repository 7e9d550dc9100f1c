import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { RUN } from './folder.ts';

const WEB = fileURLToPath(new URL('../../', import.meta.url));

/** A server of its own for one test. */
export interface RunningServer {
  readonly url: string;
  readonly dataDir: string;
  /** All it has printed so far. */
  readonly printed: () => string;
  /** Sends a signal and waits for the end; the exit code, or the signal that ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | string | null>;
  readonly child: ChildProcess;
}

type Settings = Readonly<Record<string, string>>;

/** A new folder inside that of the run, which is removed with it. */
export const newFolder = (): string => mkdtempSync(join(RUN, 'server-'));

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** Runs server.js until it ends: what it printed, and its exit code. For starts that are refused. */
export async function runToEnd(settings: Settings): Promise<{ printed: string; code: number | null }> {
  const { child, printed } = launch(settings);
  await ended(child);
  return { printed: printed(), code: child.exitCode };
}

/** Starts server.js in a new folder, or in the one that is given, and waits until it stands. */
export async function startServer(settings: Settings = {}): Promise<RunningServer> {
  const port = settings['PORT'] ?? String(await freePort());
  const dataDir = settings['DATA_DIR'] ?? newFolder();
  const { child, printed } = launch({ PORT: port, DATA_DIR: dataDir, ...settings });
  const url = `http://localhost:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await ended(child);
    }
    return child.exitCode ?? child.signalCode;
  };
  return { url, dataDir, printed, stop, child };
}

const answers = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const ended = async (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
};

function launch(settings: Settings): { child: ChildProcess; printed: () => string } {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('node', ['server.js'], { cwd: WEB, env: { PATH, HOME, ...settings } });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return { child, printed: () => text };
}
