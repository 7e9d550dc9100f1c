import { createHash } from 'node:crypto';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { MIGRATIONS_FOLDER } from '../engine/migrate.ts';

/** Twelve signs that change whenever a migration is added or edited. */
export function migrationsMark(): string {
  const files = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
  const hashes = files.map(({ hash, folderMillis }) => `${folderMillis} ${hash}`);
  return createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 12);
}
