import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { text } from 'node:stream/consumers';
import { diskFull, unwritable } from '../folder.ts';
import type { Binaries } from './binaries.ts';
import type { Places } from './places.ts';
import { spawnPlain } from './plain-user.ts';
import { EmbeddedUnavailable } from './unavailable.ts';

/** From this version on PostgreSQL has its own letters and order, the same on every machine. */
const BUILTIN_LOCALE = 17;

/**
 * Makes a new cluster beside its place and moves it there whole, so that an interrupted first
 * start leaves only a `.tmp` behind. To be called with the start lock held.
 */
export async function createCluster(binaries: Binaries, places: Places): Promise<void> {
  const unfinished = `${places.cluster}.tmp`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  const trouble = await runInitdb(binaries, unfinished);
  if (trouble === null) {
    fs.renameSync(unfinished, places.cluster);
    return;
  }
  fs.rmSync(unfinished, { recursive: true, force: true });
  if (trouble.includes('No space left on device')) throw diskFull(places.root);
  if (trouble.includes('Permission denied')) throw unwritable(places.root, new Error(trouble));
  throw new EmbeddedUnavailable(
    { da: 'PostgreSQL kan ikke lave sin database her', en: 'PostgreSQL cannot make its database here' },
    new Error(trouble),
  );
}

/** Null when it went well, otherwise what initdb said. */
async function runInitdb({ initdb, version }: Binaries, folder: string): Promise<string | null> {
  const letters = version < BUILTIN_LOCALE ? systemLetters() : builtinLetters();
  const reach = ['--username=samskab', '--auth-local=trust', '--auth-host=reject', '--no-instructions'];
  const args = [`--pgdata=${folder}`, ...reach, '--encoding=UTF8', ...letters];
  const process = spawnPlain(initdb, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    process.once('close', resolve);
    process.once('error', reject);
  });
  try {
    const [said, status] = await Promise.all([process.stderr ? text(process.stderr) : '', ended]);
    return status === 0 ? null : said || `initdb ended with ${status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function builtinLetters(): readonly string[] {
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return [...builtin, '--locale=C', `--lc-ctype=${systemCtype()}`];
}

function systemLetters(): readonly string[] {
  return [`--locale=${systemCtype()}`];
}

/** pg_trgm asks the system what a letter is, and under plain C it throws æ, ø and å away: any UTF-8 will do. */
function systemCtype(): string {
  const known = new Set(spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout?.split('\n') ?? []);
  const good = ['C.UTF-8', 'C.utf8', 'da_DK.UTF-8', 'da_DK.utf8', 'en_US.UTF-8', 'en_US.utf8'];
  return good.find((name) => known.has(name)) ?? 'C.UTF-8';
}
