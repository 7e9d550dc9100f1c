import { assembleStore } from './assemble-store.ts';
import { migrate } from './migrate.ts';
import { openLite } from './pglite/open-lite.ts';
import { openServer } from './server/open-server.ts';
import type { Engine, Log, Store } from './types.ts';

export type EngineName = 'embedded' | 'pglite';

export interface OpenOptions {
  /** Any PostgreSQL from 15 on; wins over everything else. */
  readonly databaseUrl?: string | undefined;
  /** The folder that holds the database of an installation without `databaseUrl`. */
  readonly dataDir: string;
  /** Asks for one engine; otherwise embedded PostgreSQL, or PGlite where that cannot run. */
  readonly engine?: EngineName | undefined;
  readonly log: Log;
}

/** Opens the database and brings it up to this version. Throws StartRefusal with nothing harmed. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const engine = await openEngine(options);
  try {
    await migrate(engine.db);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return assembleStore(engine);
}

async function openEngine({ databaseUrl }: OpenOptions): Promise<Engine> {
  if (databaseUrl) return openServer({ connectionString: databaseUrl });
  return openLite({ folder: null, imageFile: null });
}
