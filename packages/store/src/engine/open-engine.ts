import fs from 'node:fs';
import path from 'node:path';
import { chooseEngine, ENGINE_FOLDERS, type Choice, type EngineName, type Found } from './choose-engine.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { hasCluster, placesIn } from './embedded/places.ts';
import { EmbeddedUnavailable } from './embedded/unavailable.ts';
import { clusterIn, openLiteFolder } from './pglite/open-folder.ts';
import { openServer } from './server/open-server.ts';
import { StartRefusal, type Sentence } from './start-refusal.ts';
import type { Engine, Log } from './types.ts';

export interface EngineOptions {
  /** Any PostgreSQL from 15 on; wins over everything else. */
  readonly databaseUrl?: string | undefined;
  /** The folder that holds the database of an installation without `databaseUrl`. */
  readonly dataDir: string;
  /** Asks for one engine; otherwise embedded PostgreSQL, or PGlite where that cannot run. */
  readonly engine?: EngineName | undefined;
  readonly log: Log;
}

/** Opens the engine that fits. Throws StartRefusal. */
export async function openEngine({ databaseUrl, dataDir, engine, log }: EngineOptions): Promise<Engine> {
  const found = findData(dataDir);
  if (databaseUrl) {
    if (found.embedded || found.pglite) say(log, LOCAL_DATA_UNUSED);
    return openServer({ connectionString: databaseUrl });
  }
  const choice = chooseEngine(engine, found);
  if (choice.note) say(log, choice.note);
  const folder = (name: EngineName): string => path.join(dataDir, ENGINE_FOLDERS[name]);
  if (choice.engine === 'pglite') return openLiteFolder(folder('pglite'));
  try {
    return await openEmbedded(folder('embedded'));
  } catch (error) {
    if (!(error instanceof EmbeddedUnavailable)) throw error;
    return fallBack(error, choice, folder('pglite'), log);
  }
}

function fallBack(error: EmbeddedUnavailable, choice: Choice, folder: string, log: Log): Promise<Engine> {
  const { da, en } = error.reason;
  if (!choice.mayFallBack) {
    const advice = {
      da: `${da}; start som en almindelig konto, eller sæt DATABASE_URL til en anden PostgreSQL.`,
      en: `${en}; start as an ordinary account, or set DATABASE_URL to another PostgreSQL.`,
    };
    throw new StartRefusal('databaseBroken', advice, error);
  }
  say(log, {
    da: `${da}, så Samskab bruger PGlite i stedet (langsommere, men lige så sikker).`,
    en: `${en}, so Samskab uses PGlite instead (slower, but just as safe).`,
  });
  return openLiteFolder(folder);
}

function findData(dataDir: string): Found {
  return {
    embedded: hasCluster(placesIn(path.join(dataDir, ENGINE_FOLDERS.embedded))),
    pglite: fs.existsSync(clusterIn(path.join(dataDir, ENGINE_FOLDERS.pglite))),
  };
}

const LOCAL_DATA_UNUSED: Sentence = {
  da: 'DATABASE_URL er sat, så databasen i datamappen bliver ikke brugt.',
  en: 'DATABASE_URL is set, so the database in the data folder is not used.',
};

function say(log: Log, { da, en }: Sentence): void {
  log(`${da} / ${en}`);
}
