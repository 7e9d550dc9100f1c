import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { sqlState } from '../sql-state.ts';
import { StartRefusal } from '../start-refusal.ts';

/** As PostgreSQL counts: 15.3 is 150003. */
const OLDEST_SERVER = 150_000;
/** `cannot_connect_now`: the server is on its way up. */
const STARTING = '57P03';
const PATIENCE_MS = 30_000;
const PAUSE_MS = 250;

interface ServerFacts {
  readonly version: number;
  readonly encoding: string;
}

/** Throws StartRefusal when the server does not answer, is older than PostgreSQL 15 or does not store UTF-8. */
export async function checkServer(pool: pg.Pool): Promise<void> {
  const { version, encoding } = await askServer(pool);
  if (version < OLDEST_SERVER) {
    throw new StartRefusal('databaseBroken', {
      da: `Samskab skal bruge PostgreSQL 15 eller nyere, men serveren er version ${Math.floor(version / 10_000)}.`,
      en: `Samskab needs PostgreSQL 15 or newer, but the server is version ${Math.floor(version / 10_000)}.`,
    });
  }
  if (encoding !== 'UTF8') {
    throw new StartRefusal('databaseBroken', {
      da: `Databasen gemmer tekst som ${encoding}; lav en ny database med encoding 'UTF8'.`,
      en: `The database stores text as ${encoding}; create a new database with encoding 'UTF8'.`,
    });
  }
}

async function askServer(pool: pg.Pool): Promise<ServerFacts> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      const { rows } = await pool.query<ServerFacts>(
        `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
      );
      return rows[0] as ServerFacts;
    } catch (error) {
      if (sqlState(error) !== STARTING || waited >= PATIENCE_MS) throw unreachable(error);
    }
    await sleep(PAUSE_MS);
  }
}

function unreachable(error: unknown): StartRefusal {
  const reason = reasonOf(error);
  return new StartRefusal(
    'databaseUnreachable',
    {
      da: `Samskab kan ikke få forbindelse til databasen i DATABASE_URL (${reason}).`,
      en: `Samskab cannot connect to the database in DATABASE_URL (${reason}).`,
    },
    error,
  );
}

/** The address itself is left out, because it may hold a password. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}
