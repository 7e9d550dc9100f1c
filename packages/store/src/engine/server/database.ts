import { NodePgDatabase, NodePgSession } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Pool, PoolClient } from 'pg';
import { insideWrite, refuseInsideWrite } from '../inside-write.ts';
import { NothingSaved } from '../nothing-saved.ts';
import type { Database } from '../types.ts';
import { openLine, type Line } from './line.ts';

type RunTransaction = Database['transaction'];
type Work<T> = (tx: Parameters<Parameters<RunTransaction>[0]>[0]) => Promise<T>;
type Config = Parameters<RunTransaction>[1];

/** Shared, because it remembers the names of all columns. */
const DIALECT = new PgDialect({ casing: 'snake_case' });

/**
 * The query builder over a pool. Its transactions are our own: drizzle's keep a connection for
 * ever when `begin` fails, hide the first error behind a failed rollback, take a commit that
 * PostgreSQL turned into a rollback for a success, and let late statements out into the open.
 */
export function serverDatabase(pool: Pool): Database {
  const transaction = async <T>(work: Work<T>, config?: Config): Promise<T> => {
    refuseInsideWrite();
    const client = await pool.connect();
    const line = openLine(client);
    try {
      return await runWork(line, work, config);
    } finally {
      client.release(line.isBroken());
    }
  };
  return Object.assign(over(pool), { transaction });
}

async function runWork<T>(line: Line, work: Work<T>, config?: Config): Promise<T> {
  let failure: { readonly error: unknown } | undefined;
  const guarded: Work<T> = async (tx) => {
    try {
      return await insideWrite(() => work(tx));
    } catch (error) {
      failure = { error };
      throw error;
    } finally {
      line.end();
    }
  };
  try {
    return await over(line).transaction(guarded, { isolationLevel: 'read committed', ...config });
  } catch (error) {
    throw failure ? failure.error : withoutWrapping(error);
  }
}

function withoutWrapping(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof NothingSaved ? error.cause : error;
}

function over(client: Pool | Line): Database {
  const session = new NodePgSession(client as Pool | PoolClient, DIALECT, undefined);
  return new NodePgDatabase(DIALECT, session, undefined) as unknown as Database;
}
