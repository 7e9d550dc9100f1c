import { Pool, type PoolConfig } from 'pg';

/** Questions are short; each connection takes some 12 MB of the database's memory. */
const MOST_CONNECTIONS = 6;
const CONNECT_TIMEOUT_MS = 10_000;

/** A pool that outlives restarts of the database: a broken connection is replaced, not thrown at the process. */
export function openPool(settings: PoolConfig): Pool {
  const pool = new Pool({
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'samskab',
    ...settings,
  });
  pool.on('error', ignore);
  // A connection that breaks while it is lent out tells only its own listeners; with none, Node stops.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/** The statement that was running has already been rejected with the same error. */
function ignore(): void {}
