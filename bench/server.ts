import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RunningServer {
  readonly origin: string;
  readonly process: ChildProcess;
  /** From the start of the process to its first page, in milliseconds. */
  readonly startedMs: number;
  stop(): Promise<void>;
}

/** Starts the built site on a folder of its own and waits for its first page. */
export async function startServer(
  dataDir: string,
  port: number,
  engine: 'embedded' | 'pglite',
): Promise<RunningServer> {
  const began = performance.now();
  const child = spawn(process.execPath, ['apps/web/server.js'], {
    env: {
      ...process.env,
      PORT: String(port),
      ORIGIN: `http://localhost:${port}`,
      DATA_DIR: dataDir,
      DB: engine,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://localhost:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error('The site did not start');
    const answer = await fetch(`${origin}/erfaringer`).catch(() => null);
    if (answer?.ok) break;
    await sleep(20);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { origin, process: child, startedMs: performance.now() - began, stop };
}
