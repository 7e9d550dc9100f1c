import type { Client, PoolConfig } from 'pg';
import type { Engine } from '../types.ts';
import { serverDatabase } from './database.ts';
import { serverHints } from './hints.ts';
import { makeListeners } from './listeners.ts';
import { openPool } from './pool.ts';
import { checkServer } from './check-server.ts';
import { newClient, standingConnection, type StandingConnection } from './standing-connection.ts';

/** Connects to a PostgreSQL that somebody else runs. Throws StartRefusal when it cannot be used. */
export async function openServer(settings: PoolConfig): Promise<Engine> {
  const pool = openPool(settings);
  try {
    await checkServer(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const listeners = makeListeners();
  const connect = (again: boolean): Promise<Client> =>
    newClient(settings, (client) => listeners.resume(client, again));
  let standing: Promise<StandingConnection> | null = null;
  const stand = (): Promise<StandingConnection> =>
    (standing ??= connect(false).then((first) => standingConnection(first, () => connect(true))));
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
