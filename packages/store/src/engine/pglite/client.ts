import { insideWrite, refuseInsideWrite } from '../inside-write.ts';
import { NothingSaved } from '../nothing-saved.ts';
import type { LiteResult } from './messages.ts';
import { makeTurns } from './turns.ts';
import type { WorkerPort } from './worker-port.ts';

interface QueryOptions {
  readonly rowMode?: 'array' | 'object';
}

/** What can be asked inside a transaction. */
export interface LiteSession {
  query(text: string, values?: readonly unknown[], options?: QueryOptions): Promise<LiteResult>;
  exec(text: string): Promise<LiteResult[]>;
}

/** PGlite's own surface as far as drizzle uses it, over the worker. */
export interface LiteClient extends LiteSession {
  transaction<T>(work: (tx: LiteSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * One session for all callers: a plain question waits while a transaction is open, so it can
 * neither see its unfinished work nor become part of it.
 */
export function liteClient(port: WorkerPort): LiteClient {
  const turns = makeTurns();
  const session = sessionOver(port);
  return {
    query: async (...question) => {
      refuseInsideWrite();
      return turns.shared(() => session.query(...question));
    },
    exec: async (text) => {
      refuseInsideWrite();
      return turns.shared(() => session.exec(text));
    },
    transaction: async (work) => {
      refuseInsideWrite();
      return turns.alone(() => runTransaction(session, work));
    },
    close: () =>
      turns.alone(async () => {
        await port.ask({ kind: 'close' });
        await port.terminate();
      }),
  };
}

async function runTransaction<T>(session: LiteSession, work: (tx: LiteSession) => Promise<T>): Promise<T> {
  await session.exec('begin');
  const mine = endable(session);
  try {
    const result = await insideWrite(() => work(mine.session));
    mine.end();
    const [commit] = await session.exec('commit');
    if (commit?.command !== 'COMMIT') {
      throw new NothingSaved();
    }
    return result;
  } catch (error) {
    mine.end();
    await session.exec('rollback').catch(() => {});
    throw error;
  }
}

/** A session that answers only until its transaction has ended, so a forgotten `await` cannot write into the next. */
function endable(session: LiteSession): { readonly session: LiteSession; readonly end: () => void } {
  let ended = false;
  const check = (): void => {
    if (ended) throw new Error('The transaction has ended: something in it was not awaited');
  };
  return {
    end: () => {
      ended = true;
    },
    session: {
      query: async (...question) => {
        check();
        return session.query(...question);
      },
      exec: async (text) => {
        check();
        return session.exec(text);
      },
    },
  };
}

function sessionOver(port: WorkerPort): LiteSession {
  return {
    query: async (text, values = [], options = {}) => {
      const question = { kind: 'query', text, values, asArrays: options.rowMode === 'array' } as const;
      return withBuffers((await port.ask(question)) as LiteResult);
    },
    exec: async (text) => (await port.ask({ kind: 'exec', text })) as LiteResult[],
  };
}

/** PostgreSQL's type id of bytea. */
const BYTEA = 17;

/** `pg` gives a Buffer for bytea; between threads it becomes a plain Uint8Array. */
function withBuffers(result: LiteResult): LiteResult {
  const binary = result.fields.flatMap(({ name, dataTypeID }, at) =>
    dataTypeID === BYTEA ? [{ name, at }] : [],
  );
  if (binary.length === 0) return result;
  for (const row of result.rows as Record<string | number, unknown>[]) {
    for (const { name, at } of binary) {
      const key = Array.isArray(row) ? at : name;
      const value = row[key];
      if (value instanceof Uint8Array)
        row[key] = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  }
  return result;
}
