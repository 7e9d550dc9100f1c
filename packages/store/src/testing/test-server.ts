import fs from 'node:fs';
import path from 'node:path';
import type { ClientConfig } from 'pg';
import { binariesIn, packagedBinaries, type Binaries } from '../engine/embedded/binaries.ts';
import { socketSettings } from '../engine/embedded/ping.ts';
import { placesIn } from '../engine/embedded/places.ts';
import { ensureServer, withStartLock } from '../engine/embedded/running-server.ts';
import { runServerFolder } from './test-run.ts';

/** Nothing in it has to survive anything. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const;
const DEBIAN = '/usr/lib/postgresql';

/** How to reach a database by its name on the server of the tests. */
export type Reach = (database: string) => ClientConfig;

/** The PostgreSQL of the tests: TEST_DATABASE_URL, else our own from the packages, else Debian's. */
export async function testServer(): Promise<Reach> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return (database) => ({ connectionString: withDatabase(given, database) });
  const recipe = { places: placesIn(runServerFolder()), binaries: someBinaries(), settings: FORGETFUL };
  const { socketFolder } = await withStartLock(recipe.places, () => ensureServer(recipe));
  return (database) => socketSettings(socketFolder, database);
}

function someBinaries(): Binaries {
  const found = packagedBinaries() ?? debianBinaries();
  if (found) return found;
  throw new Error(
    'The tests need a PostgreSQL: install one (Debian: apt-get install postgresql) or set TEST_DATABASE_URL',
  );
}

/** The newest of the versions that Debian and Ubuntu have installed side by side. */
export function debianBinaries(): Binaries | null {
  const versions = fs.existsSync(DEBIAN) ? fs.readdirSync(DEBIAN).map(Number).filter(Number.isInteger) : [];
  return versions
    .toSorted((one, other) => other - one)
    .map((version) => binariesIn(path.join(DEBIAN, String(version), 'bin'), version))
    .reduce<Binaries | null>((newest, next) => newest ?? next, null);
}

function withDatabase(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}
