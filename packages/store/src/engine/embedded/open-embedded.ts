import type { Client } from 'pg';
import { serverDatabase } from '../server/database.ts';
import { serverHints } from '../server/hints.ts';
import { makeListeners } from '../server/listeners.ts';
import { openPool } from '../server/pool.ts';
import { newClient, standingConnection } from '../server/standing-connection.ts';
import type { Engine } from '../types.ts';
import { packagedBinaries } from './binaries.ts';
import { socketSettings } from './ping.ts';
import { placesIn, type Places } from './places.ts';
import { checkPlainUser } from './plain-user.ts';
import {
  ensureDatabase,
  ensureServer,
  stopServer,
  withStartLock,
  type ServerRecipe,
} from './running-server.ts';
import { EmbeddedUnavailable } from './unavailable.ts';

const DATABASE = 'samskab';
/** Everybody who uses the server holds this advisory lock, shared, as long as they do. */
const PRESENCE_LOCK = 727275;

/**
 * Opens the embedded PostgreSQL in `root`: attaches to it when it runs, otherwise starts it.
 * Several processes may use it at once; the last one to close stops it.
 *
 * Throws EmbeddedUnavailable when it cannot run on this machine, and StartRefusal when something
 * about the folder or the database is wrong.
 */
export async function openEmbedded(root: string): Promise<Engine> {
  const recipe = recipeFor(root);
  const listeners = makeListeners();
  let open = true;
  const { client, socketFolder, attached } = await enter(recipe, (fresh) => listeners.resume(fresh, false));
  const standing = standingConnection(client, async () => {
    const entry = await enter(
      recipe,
      (fresh) => listeners.resume(fresh, true),
      () => open,
    );
    return entry.client;
  });
  const pool = openPool(socketSettings(socketFolder, DATABASE));
  return {
    tier: attached ? 'embedded (attached)' : 'embedded',
    db: serverDatabase(pool),
    hints: serverHints(pool, listeners, async () => standing),
    close: async () => {
      open = false;
      await pool.end();
      await standing.close();
      await withStartLock(recipe.places, () => stopIfDeserted(recipe.places, socketFolder));
    },
  };
}

function recipeFor(root: string): ServerRecipe {
  const binaries = packagedBinaries();
  if (!binaries) {
    throw new EmbeddedUnavailable({
      da: 'PostgreSQL findes ikke til denne maskine',
      en: 'there is no PostgreSQL for this machine',
    });
  }
  checkPlainUser();
  return { places: placesIn(root), binaries, settings: {} };
}

interface Entry {
  readonly client: Client;
  readonly socketFolder: string;
  readonly attached: boolean;
}

/**
 * Makes sure that the server runs and knows of us. Under the start lock, so that it cannot be
 * stopped in between; `wanted` is asked when it is our turn, because the store may have closed.
 */
function enter(
  recipe: ServerRecipe,
  resume: (client: Client) => Promise<void>,
  wanted = (): boolean => true,
): Promise<Entry> {
  return withStartLock(recipe.places, async () => {
    if (!wanted()) throw new Error('The store has been closed');
    const server = await ensureServer(recipe);
    await ensureDatabase(server.socketFolder, DATABASE);
    const client = await newClient(socketSettings(server.socketFolder, DATABASE), async (fresh) => {
      await fresh.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
      await resume(fresh);
    });
    return { client, ...server };
  });
}

async function stopIfDeserted(places: Places, socketFolder: string): Promise<void> {
  if (await isDeserted(socketFolder)) await stopServer(places);
}

/** Whether nobody holds the presence lock. A server that does not answer is left alone. */
async function isDeserted(socketFolder: string): Promise<boolean> {
  const ask = async (client: Client): Promise<boolean> => {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [
      PRESENCE_LOCK,
    ]);
    return rows[0]?.free ?? false;
  };
  try {
    const client = await newClient(socketSettings(socketFolder, DATABASE), async () => {});
    return await ask(client).finally(() => client.end());
  } catch {
    return false;
  }
}
