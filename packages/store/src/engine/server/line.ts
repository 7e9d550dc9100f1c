import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import { NothingSaved } from '../nothing-saved.ts';

/** One connection for the length of one transaction, as the query builder sees it. */
export interface Line {
  query(statement: QueryConfig, values?: unknown[]): Promise<QueryResult>;
  /** From here on only the end of the transaction passes, so a forgotten `await` cannot write into the next. */
  end(): void;
  /** After a failed rollback nobody knows what state the connection is in. */
  isBroken(): boolean;
}

export function openLine(client: PoolClient): Line {
  let ended = false;
  let broken = false;
  const run = async (statement: QueryConfig, values?: unknown[]): Promise<QueryResult> => {
    const result = await client.query(statement, values);
    // PostgreSQL answers so, without an error, when a statement before has failed.
    if (statement.text === 'commit' && result.command === 'ROLLBACK') throw new NothingSaved();
    return result;
  };
  return {
    isBroken: () => broken,
    end: () => {
      ended = true;
    },
    query: async (statement, values) => {
      const ending = statement.text === 'commit' || statement.text === 'rollback';
      if (ended && !ending) throw new Error('The transaction has ended: something in it was not awaited');
      try {
        return await run(statement, values);
      } catch (error) {
        if (statement.text === 'rollback') broken = true;
        throw error;
      }
    },
  };
}
