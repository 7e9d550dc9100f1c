import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import { StartRefusal } from './start-refusal.ts';
import type { Database } from './types.ts';

/** The committed migrations of this version of Samskab. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Any number will do, as long as every version of Samskab uses the same. */
const MIGRATION_LOCK = 727274;

type Executor = Pick<Database, 'execute'>;

/** Every migration that this version knows, oldest first. Each is told apart by its time, `folderMillis`. */
export const knownMigrations = (folder = MIGRATIONS_FOLDER): readonly MigrationMeta[] =>
  readMigrationFiles({ migrationsFolder: folder });

/**
 * Brings the database up to this version: one transaction under one advisory lock, so that
 * several processes can start at once and a failure leaves nothing behind. Keeps drizzle's own
 * table of what has been applied. Drizzle's migrator takes no lock and skips files that are older
 * than the newest applied, which happens when branches meet.
 *
 * Throws StartRefusal `databaseNewer`, with nothing changed, when the database has had a
 * migration that this version does not know.
 */
export async function migrate(db: Database, folder = MIGRATIONS_FOLDER): Promise<void> {
  const known = knownMigrations(folder);
  await db.transaction(async (tx) => {
    await holdMigrations(tx);
    const applied = await appliedAt(tx);
    refuseNewer(known, applied);
    await applyMissing(tx, known, applied);
  });
}

/** Nobody else migrates until the transaction ends. */
export async function holdMigrations(tx: Executor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
}

/** Applies those of the given migrations that have not been applied, in the caller's transaction. */
export async function applyMissing(
  tx: Executor,
  migrations: readonly MigrationMeta[],
  applied: ReadonlySet<number>,
): Promise<void> {
  const missing = migrations.filter((migration) => !applied.has(migration.folderMillis));
  if (missing.length === 0) return;
  await createLog(tx);
  for (const migration of missing) await apply(tx, migration);
}

/** The times of the migrations that the database has had. */
export async function appliedAt(tx: Executor): Promise<ReadonlySet<number>> {
  const log = await tx.execute<{ there: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!log.rows[0]?.there) return new Set();
  const { rows } = await tx.execute<{ at: string }>(
    sql`select created_at::text as at from drizzle.__drizzle_migrations`,
  );
  return new Set(rows.map((row) => Number(row.at)));
}

function refuseNewer(known: readonly MigrationMeta[], applied: ReadonlySet<number>): void {
  const ours = new Set(known.map((migration) => migration.folderMillis));
  if (applied.isSubsetOf(ours)) return;
  throw new StartRefusal('databaseNewer', {
    da: 'Databasen er lavet af en nyere udgave af Samskab end denne; opdatér Samskab og start igen.',
    en: 'The database was made by a newer version of Samskab than this one; update Samskab and start again.',
  });
}

async function createLog(tx: Executor): Promise<void> {
  await tx.execute(sql`create schema if not exists drizzle`);
  await tx.execute(
    sql`create table if not exists drizzle.__drizzle_migrations (
      id serial primary key, hash text not null, created_at bigint)`,
  );
}

async function apply(tx: Executor, migration: MigrationMeta): Promise<void> {
  for (const statement of migration.sql) await tx.execute(sql.raw(statement));
  await tx.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${migration.hash}, ${migration.folderMillis})`,
  );
}
