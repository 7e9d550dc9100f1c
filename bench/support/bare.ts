import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { underLoad, type LoadResult } from './load.ts';
import { usageOf } from './processes.ts';

/** A load, with what it cost the processes that answered. */
export interface CostOfLoad {
  readonly load: LoadResult;
  readonly cpuMsAPage: number;
}

/** The same bytes from a server that does nothing but send them, under the same load. */
export async function bareLoad(
  pages: readonly string[],
  load: { readonly connections: number; readonly seconds: number },
): Promise<CostOfLoad> {
  const script = join(import.meta.dirname, 'bare-server.ts');
  const server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    server.stdin.end(JSON.stringify(pages));
    const { value: origin } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
    const before = usageOf([server.pid ?? 0]).cpuMs;
    const result = await underLoad({ origin: String(origin), paths: ['/'], ...load });
    return { load: result, cpuMsAPage: (usageOf([server.pid ?? 0]).cpuMs - before) / result.pages };
  } finally {
    server.kill();
  }
}
