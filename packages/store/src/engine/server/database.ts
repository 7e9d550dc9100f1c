import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { insideWrite, refuseInsideWrite } from '../inside-write.ts';
import { NothingSaved } from '../nothing-saved.ts';
import type { Database } from '../types.ts';

type RunTransaction = Database['transaction'];
type Work<T> = (tx: Parameters<Parameters<RunTransaction>[0]>[0]) => Promise<T>;
type Config = Parameters<RunTransaction>[1];

/** One connection as the query builder sees it. */
interface Line {
  readonly db: Database;
  /** After a failed rollback nobody knows what state the connection is in. */
  readonly broken: () => boolean;
}

/**
 * The query builder over a pool. Its transactions are our own: drizzle's keep a connection for
 * ever when `begin` fails, hide the first error behind a failed rollback, and take a commit that
 * PostgreSQL turned into a rollback for a success.
 */
export function serverDatabase(pool: pg.Pool): Database {
  const lines = new WeakMap<pg.PoolClient, Line>();
  const lineOf = (client: pg.PoolClient): Line => {
    const line = lines.get(client) ?? openLine(client);
    lines.set(client, line);
    return line;
  };
  const transaction = async <T>(work: Work<T>, config?: Config): Promise<T> => {
    refuseInsideWrite();
    const client = await pool.connect();
    const line = lineOf(client);
    try {
      return await runWork(line.db, work, config);
    } finally {
      client.release(line.broken());
    }
  };
  return Object.assign(overClient(pool), { transaction });
}

async function runWork<T>(db: Database, work: Work<T>, config?: Config): Promise<T> {
  let failure: { readonly error: unknown } | null = null;
  try {
    return await db.transaction(
      async (tx) => {
        try {
          return await insideWrite(() => work(tx));
        } catch (error) {
          failure = { error };
          throw error;
        }
      },
      { isolationLevel: 'read committed', ...config },
    );
  } catch (error) {
    throw (failure as { readonly error: unknown } | null)?.error ?? unwrapped(error);
  }
}

function unwrapped(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof NothingSaved ? error.cause : error;
}

function openLine(client: pg.PoolClient): Line {
  let broken = false;
  const query = async (statement: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> => {
    try {
      const result = await client.query(statement, values);
      if (statement.text === 'commit' && result.command === 'ROLLBACK') {
        throw new NothingSaved();
      }
      return result;
    } catch (error) {
      if (statement.text === 'rollback') broken = true;
      throw error;
    }
  };
  return { db: overClient({ query } as unknown as pg.PoolClient), broken: () => broken };
}

function overClient(client: pg.Pool | pg.PoolClient): Database {
  return drizzle({ client, casing: 'snake_case' }) as unknown as Database;
}
