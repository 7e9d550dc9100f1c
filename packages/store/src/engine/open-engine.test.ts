import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedUnavailable } from './embedded/unavailable.ts';
import { openEngine, type EngineOptions, type Openers } from './open-engine.ts';
import { dataFolder } from './processes/children.ts';
import { StartRefusal } from './start-refusal.ts';
import type { Engine } from './types.ts';

let dataDir = '';
let said: string[] = [];
beforeEach(() => {
  dataDir = dataFolder();
  said = [];
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

/** An engine that only says where it would have been opened. */
function anEngine(folder: string): Engine {
  return { tier: path.basename(folder) } as unknown as Engine;
}

const works: Openers = { embedded: async (at) => anEngine(at), pglite: async (at) => anEngine(at) };
const noPostgres: Openers = {
  ...works,
  embedded: async () => {
    throw new EmbeddedUnavailable({ da: 'PostgreSQL kan ikke', en: 'PostgreSQL cannot' });
  },
};

const open = (openers: Openers, options: Partial<EngineOptions> = {}): Promise<Engine> =>
  openEngine({ dataDir, log: (line) => said.push(line), ...options }, openers);

const refusal = async (opening: Promise<unknown>): Promise<unknown> => {
  const error = await opening.catch((thrown: unknown) => thrown);
  return error instanceof StartRefusal ? error.code : error;
};

function hasData(engine: 'postgres' | 'pglite'): void {
  fs.mkdirSync(path.join(dataDir, engine, 'cluster'), { recursive: true });
  fs.writeFileSync(path.join(dataDir, engine, 'cluster', 'PG_VERSION'), '18\n');
}

describe('in an empty data folder', () => {
  test('embedded PostgreSQL opens without a word', async () => {
    expect(await open(works)).toEqual(anEngine('postgres'));
    expect(said).toEqual([]);
  });

  test('PGlite takes its place where it cannot run, and one line says so', async () => {
    expect(await open(noPostgres)).toEqual(anEngine('pglite'));
    expect(said).toEqual([expect.stringMatching(/^PostgreSQL kan ikke, .* \/ PostgreSQL cannot, .*PGlite/)]);
  });

  test('what was asked for opens or is refused', async () => {
    expect(await open(works, { engine: 'pglite' })).toEqual(anEngine('pglite'));
    expect(await open(works, { engine: 'embedded' })).toEqual(anEngine('postgres'));
    expect(await refusal(open(noPostgres, { engine: 'embedded' }))).toBe('databaseBroken');
  });

  test('any other trouble is not a reason for another engine', async () => {
    const trouble = new StartRefusal('folderUnwritable', { da: 'nej', en: 'no' });
    const openers = { ...works, embedded: () => Promise.reject(trouble) };
    await expect(open(openers)).rejects.toBe(trouble);
    expect(said).toEqual([]);
  });
});

describe('where there is data', () => {
  test('in PGlite, PGlite opens again and says why', async () => {
    hasData('pglite');
    expect(await open(works)).toEqual(anEngine('pglite'));
    expect(said).toHaveLength(1);
  });

  test('in PostgreSQL, nothing else opens when that cannot run', async () => {
    hasData('postgres');
    expect(await refusal(open(noPostgres))).toBe('databaseBroken');
  });

  test('in one engine, the other is refused', async () => {
    hasData('postgres');
    expect(await refusal(open(works, { engine: 'pglite' }))).toBe('databaseElsewhere');
    expect(fs.readdirSync(dataDir)).toEqual(['postgres']);
  });

  test('in both, PostgreSQL opens and a line says that the other lies idle', async () => {
    hasData('pglite');
    hasData('postgres');
    expect(await open(works)).toEqual(anEngine('postgres'));
    expect(said).toHaveLength(1);
  });

  test('DATABASE_URL is tried all the same, and a line says that the data is not used', async () => {
    hasData('postgres');
    const databaseUrl = 'postgres://nobody@127.0.0.1:1/none';
    expect(await refusal(open(works, { databaseUrl }))).toBe('databaseUnreachable');
    expect(said).toHaveLength(1);
  });
});
