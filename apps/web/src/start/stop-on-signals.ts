import type { Server } from 'node:http';
import process from 'node:process';

/** How long requests under way may take to finish, in milliseconds. Longer than the slowest form we have. */
const PATIENCE_MS = 10_000;
/** How long what is left may take once the site has stopped. */
const LAST_MS = 15_000;

/**
 * On the first SIGTERM or SIGINT: takes no more requests, ends connections that stay open by themselves (`closeLines`),
 * finishes requests under way, and lets the site stop its jobs and close the database. On the second: ends at once; what was acknowledged is on disk all the same.
 */
export function stopOnSignals(
  server: Server,
  ready: Promise<unknown>,
  closeLines: () => Promise<void>,
): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    await Promise.all([closed(server), closeLines()]);
    // A signal while the site is still starting: it stops as soon as it stands.
    await ready.catch(() => {});
    process.emit('sveltekit:shutdown' as 'exit', signal as never);
    setTimeout(() => process.exit(), LAST_MS).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.on('request', (_request, response) => response.setHeader('connection', 'close'));
  server.closeIdleConnections();
  // Connections kept alive become idle when their request is answered, and are closed then.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await promise;
  clearInterval(sweep);
  clearTimeout(patience);
}
