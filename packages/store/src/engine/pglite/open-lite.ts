import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { checkHint } from '../hints.ts';
import type { Database, Engine, Hints } from '../types.ts';
import { liteClient, type LiteClient } from './client.ts';
import type { LitePlace } from './messages.ts';
import { startWorker, type WorkerPort } from './worker-port.ts';

/** PGlite as an engine, with the worker for what only tests ask. */
export interface LiteEngine extends Engine {
  readonly port: WorkerPort;
}

/** Opens PGlite in its worker thread. The caller sees to it that no other process has the folder open. */
export async function openLite(place: LitePlace): Promise<LiteEngine> {
  const port = await startWorker(place);
  const client = liteClient(port);
  return {
    tier: 'pglite',
    db: liteDatabase(client),
    hints: liteHints(port, client),
    close: client.close,
    port,
  };
}

function liteDatabase(client: LiteClient): Database {
  // Drizzle asks only for `query` and `transaction`, which is all that a LiteClient has.
  const db = drizzle({ client: client as unknown as PGlite, casing: 'snake_case' }) as unknown as Database;
  // One session runs one transaction at a time, so every level of isolation is the same.
  const transaction = db.transaction.bind(db);
  return Object.assign(db, { transaction: ((work) => transaction(work)) satisfies Database['transaction'] });
}

function liteHints(port: WorkerPort, client: LiteClient): Hints {
  const channels = new Map<string, Set<(payload: string) => void>>();
  port.onHeard((channel, payload) => {
    for (const heard of channels.get(channel) ?? []) heard(payload);
  });
  return {
    notify: async (channel, payload = '') => {
      checkHint(channel, payload);
      await client.query('select pg_notify($1, $2)', [channel, payload]);
    },
    listen: async (channel, heard) => {
      checkHint(channel);
      const known = channels.get(channel);
      channels.set(channel, (known ?? new Set()).add(heard));
      if (!known) await port.ask({ kind: 'listen', channel });
      return async () => {
        channels.get(channel)?.delete(heard);
      };
    },
  };
}
