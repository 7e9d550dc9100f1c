import { DrizzleQueryError } from 'drizzle-orm';
import { PgPreparedQuery } from 'drizzle-orm/pg-core';

/** SQLSTATE class 22, data exceptions: PostgreSQL quotes the value at the end of the message. */
const QUOTED_VALUE = /: "[\s\S]*$/;
/** These quote rows and parameters. */
const QUOTING_FIELDS = ['detail', 'where', 'internalQuery'] as const;

/**
 * Takes what people wrote out of a database error, in place: drizzle puts every parameter into
 * its message, and PostgreSQL puts values into its own, and from there they go to the log.
 * The statement, the SQLSTATE, the constraint, the table and the column stay.
 */
export function removeValues(error: unknown): void {
  if (error instanceof DrizzleQueryError) {
    error.params = [];
    rename(error, `Failed query: ${error.query}`);
    removeValues(error.cause);
  } else if (error instanceof Error && 'code' in error) {
    for (const field of QUOTING_FIELDS) if (field in error) Reflect.set(error, field, undefined);
    if (String(error.code).startsWith('22')) rename(error, error.message.replace(QUOTED_VALUE, ''));
  }
}

/** The stack begins with the message as it was when the error was made. */
function rename(error: Error, message: string): void {
  error.stack = error.stack?.replace(error.message, () => message);
  error.message = message;
}

interface Runs {
  queryWithCache(text: string, values: unknown[], run: () => Promise<unknown>): Promise<unknown>;
}

let installed = false;

/**
 * Lets no drizzle query of this process throw values. Drizzle 0.45 has no hook for it, so the one
 * method that all its PostgreSQL queries go through is wrapped; `without-values.test.ts` fails
 * when an update changes that.
 */
export function keepValuesOutOfErrors(): void {
  if (installed) return;
  installed = true;
  const queries = PgPreparedQuery.prototype as unknown as Runs;
  const original = queries.queryWithCache;
  queries.queryWithCache = async function runWithoutValues(this: Runs, ...call) {
    try {
      return await original.apply(this, call);
    } catch (error) {
      removeValues(error);
      throw error;
    }
  };
}
