import type pg from 'pg';
import type { Engine } from '../types.ts';
import { serverDatabase } from './database.ts';
import { serverHints } from './hints.ts';
import { makeListeners } from './listeners.ts';
import { openPool } from './pool.ts';
import { checkServer } from './check-server.ts';
import { standingConnection, type StandingConnection } from './standing-connection.ts';

/** Connects to a PostgreSQL that somebody else runs. Throws StartRefusal when it cannot be used. */
export async function openServer(settings: pg.PoolConfig): Promise<Engine> {
  const pool = openPool(settings);
  try {
    await checkServer(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const listeners = makeListeners();
  let standing: Promise<StandingConnection> | null = null;
  const stand = (): Promise<StandingConnection> =>
    (standing ??= standingConnection({ settings: async () => settings, prepare: listeners.resume }));
  return {
    tier: 'server',
    db: serverDatabase(pool),
    hints: serverHints(pool, listeners, stand),
    close: async () => {
      const connection = await standing?.catch(() => null);
      await connection?.close();
      await pool.end();
    },
  };
}
