import type pg from 'pg';
import { checkHint } from '../hints.ts';
import type { Hints } from '../types.ts';
import { listenTo, type Listeners } from './listeners.ts';
import type { StandingConnection } from './standing-connection.ts';

/** Hints over LISTEN and NOTIFY. `standing` is first called when somebody listens. */
export function serverHints(
  pool: pg.Pool,
  listeners: Listeners,
  standing: () => Promise<StandingConnection>,
): Hints {
  return {
    notify: async (channel, payload = '') => {
      checkHint(channel, payload);
      await pool.query('select pg_notify($1, $2)', [channel, payload]);
    },
    listen: async (channel, heard) => {
      checkHint(channel);
      const connection = await standing();
      if (listeners.add(channel, heard)) {
        const client = await connection.current();
        await client.query(listenTo(channel));
      }
      return async () => listeners.remove(channel, heard);
    },
  };
}
