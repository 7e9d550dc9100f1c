import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@samskab/store';

/** PostgreSQL in an empty folder of its own, as PGlite; the folder is gone after `close`. */
export interface Postgres {
  readonly rows: <Row extends Record<string, unknown>>(statement: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

export async function openPostgres(): Promise<Postgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samskab-bench-search-'));
  const store = await openStore({ dataDir, engine: 'pglite', log: () => {} });
  return {
    rows: async <Row extends Record<string, unknown>>(statement: string) => {
      const { rows } = await store.db.execute(statement);
      return rows as unknown as readonly Row[];
    },
    close: async () => {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A text as SQL. Only the quote and the sign that PostgreSQL cannot hold are in the way: backslashes are plain. */
export const literal = (text: string): string => `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;
