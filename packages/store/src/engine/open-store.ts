import { assembleStore } from './assemble-store.ts';
import { migrate } from './migrate.ts';
import { openEngine, type EngineOptions } from './open-engine.ts';
import { StartRefusal } from './start-refusal.ts';
import type { Engine, Store } from './types.ts';

export type OpenOptions = EngineOptions;

/**
 * Opens the database, makes it at the first start, and brings it up to this version of Samskab.
 * Throws StartRefusal, with nothing harmed, for everything that the person can change.
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const engine = await openEngine(options);
  try {
    await bringUpToDate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return assembleStore(engine);
}

async function bringUpToDate(engine: Engine): Promise<void> {
  try {
    await migrate(engine.db);
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    throw updateFailed(error);
  }
}

function updateFailed(error: unknown): StartRefusal {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartRefusal(
    'databaseBroken',
    {
      da: `Databasen kan ikke opdateres til denne udgave af Samskab (${reason}); intet er ændret.`,
      en: `The database cannot be updated to this version of Samskab (${reason}); nothing has been changed.`,
    },
    error,
  );
}
