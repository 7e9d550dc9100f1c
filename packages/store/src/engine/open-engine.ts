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

/** How each engine is opened in its folder; replaced in tests. */
export interface Openers {
  readonly embedded: (folder: string) => Promise<Engine>;
  readonly pglite: (folder: string) => Promise<Engine>;
}

const OPENERS: Openers = { embedded: openEmbedded, pglite: openLiteFolder };

/** Opens the engine that fits. Throws StartRefusal. */
export async function openEngine(options: EngineOptions, openers = OPENERS): Promise<Engine> {
  const { databaseUrl, dataDir, engine, log } = options;
  const found = findData(dataDir);
  if (databaseUrl) {
    if (found.embedded || found.pglite) say(log, LOCAL_DATA_UNUSED);
    return openServer({ connectionString: databaseUrl });
  }
  const choice = chooseEngine(engine, found);
  if (choice.note) say(log, choice.note);
  const folder = (name: EngineName): string => path.join(dataDir, ENGINE_FOLDERS[name]);
  const openLite = (): Promise<Engine> => openers.pglite(folder('pglite'));
  if (choice.engine === 'pglite') return openLite();
  try {
    return await openers.embedded(folder('embedded'));
  } catch (error) {
    if (!(error instanceof EmbeddedUnavailable)) throw error;
    sayFallBack(error, choice, log);
    return openLite();
  }
}

/** Says in one line what runs instead; refuses where the data is, or the wish was, to have PostgreSQL. */
function sayFallBack(error: EmbeddedUnavailable, choice: Choice, log: Log): void {
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
