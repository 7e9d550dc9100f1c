import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** Which database is behind a store: said in the start-up line and in `/readyz`. */
export type Tier = 'server' | 'embedded' | 'embedded (attached)' | 'pglite';

/** What a raw statement answers, the same on every engine. `rowCount` counts rows read or changed. */
export interface Rows<Row> {
  readonly rows: Row[];
  readonly rowCount: number | null;
}

type AsRow<T> = T extends Record<string, unknown> ? T : Record<string, unknown>;

interface RowsKind extends PgQueryResultHKT {
  readonly type: Rows<AsRow<this['row']>>;
}

/** Drizzle's whole query builder: for libraries that ask for it (log-in). Our own code takes a Reader or a Transaction. */
export type Database = PgDatabase<RowsKind>;

type ReadOnlyWith = (
  ...queries: Parameters<Database['with']>
) => Pick<ReturnType<Database['with']>, 'select' | 'selectDistinct' | 'selectDistinctOn'>;

/**
 * What a function that only reads asks for. A Transaction is also a Reader.
 * `execute` is here for search and facets in SQL; a statement that writes belongs in a Transaction.
 */
export interface Reader extends Pick<
  Database,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$with' | '$count' | 'execute'
> {
  readonly with: ReadOnlyWith;
}

declare const insideTransaction: unique symbol;

/** What a function that writes asks for; only `store.write` hands it out, so nothing is written half. */
export interface Transaction
  extends Omit<Reader, 'with'>, Pick<Database, 'insert' | 'update' | 'delete' | 'with'> {
  readonly [insideTransaction]: true;
  /** A savepoint: when `work` throws, its own changes are undone and the outer transaction can go on. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** Stops listening. */
export type StopListening = () => Promise<void>;

/**
 * Hints between processes that something has changed. A hint may be lost (a broken
 * connection, a pooler): whoever listens also looks at the tables now and then.
 */
export interface Hints {
  /** Sends at once. From inside a transaction use `hintAtCommit`. */
  notify(channel: string, payload?: string): Promise<void>;
  /** `heard` is also called, with an empty payload, when hints may have been missed. */
  listen(channel: string, heard: (payload: string) => void): Promise<StopListening>;
}

/** One line to the person who started the program. */
export type Log = (line: string) => void;

/** An open database: what the rest of Samskab sees of the engine. */
export interface Store {
  readonly tier: Tier;
  readonly db: Database;
  /** For questions. Inside `write`, ask through its transaction instead: asking here throws. */
  readonly read: Reader;
  /**
   * Runs `work` in one transaction (read committed) and resolves when it is on disk. `work` may
   * run again after a deadlock, so what it does outside the database must bear repetition.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  readonly hints: Hints;
  /** Ends the connections; an embedded server stops when nobody else uses it. */
  close(): Promise<void>;
}

/** What each engine provides; `assembleStore` makes a Store of it. `db.transaction` is safe to run concurrently. */
export interface Engine {
  readonly tier: Tier;
  readonly db: Database;
  readonly hints: Hints;
  close(): Promise<void>;
}
