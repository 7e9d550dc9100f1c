import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { MIGRATIONS_FOLDER } from '../engine/migrate.ts';
import type { Store, Tier } from '../engine/index.ts';

/** Whether this process can serve: the database answers, and is of the version that the process was made for. */
export interface Readiness {
  readonly database: 'ok' | 'noAnswer';
  /** `newer`: another process of a later version has migrated the database; this one should be replaced. */
  readonly migrations: 'current' | 'missing' | 'newer' | 'unknown';
  readonly tier: Tier;
}

/** Asks the database how it is. Never throws: no answer is an answer. */
export async function readiness(store: Store): Promise<Readiness> {
  const { tier } = store;
  try {
    const { rows } = await store.read.execute<{ newest: string }>(
      sql`select max(created_at)::text as newest from drizzle.__drizzle_migrations`,
    );
    return { database: 'ok', migrations: compare(Number(rows[0]?.newest ?? 0)), tier };
  } catch {
    return { database: 'noAnswer', migrations: 'unknown', tier };
  }
}

let newestKnown: number | null = null;

function compare(newest: number): Readiness['migrations'] {
  newestKnown ??= Math.max(
    ...readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER }).map(({ folderMillis }) => folderMillis),
  );
  if (newest === newestKnown) return 'current';
  return newest < newestKnown ? 'missing' : 'newer';
}
