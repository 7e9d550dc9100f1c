import fs from 'node:fs';
import { diskFull, unwritable } from '../folder.ts';
import { StartRefusal } from '../start-refusal.ts';
import { hasCluster, type Places } from './places.ts';
import { EmbeddedUnavailable } from './unavailable.ts';

/** What the dynamic loader and the kernel say when the programs cannot run here at all. */
const CANNOT_RUN = /error while loading shared libraries|Library not loaded|exec format error|not found/i;

/** Why PostgreSQL ended instead of starting, from what it wrote to its log since `logStart` (bytes). */
export function startFailure(places: Places, logStart: number): Error {
  const said = readFrom(places.log, logStart);
  if (said.includes('No space left on device')) return diskFull(places.root, new Error(said));
  if (said.includes('Permission denied')) return unwritable(places.root, new Error(said));
  if (CANNOT_RUN.test(said) && !said.includes('FATAL')) {
    return new EmbeddedUnavailable(
      { da: 'PostgreSQL kan ikke køre på denne maskine', en: 'PostgreSQL cannot run on this machine' },
      new Error(said),
    );
  }
  return broken(places, said);
}

function broken({ root, log }: Places, said: string): StartRefusal {
  const fatal = /FATAL: +(.+)/.exec(said)?.[1] ?? '–';
  return new StartRefusal(
    'databaseBroken',
    {
      da: `Databasen i ${root} kan ikke starte (${fatal}); mere står i ${log}.`,
      en: `The database in ${root} cannot start (${fatal}); ${log} says more.`,
    },
    new Error(said),
  );
}

/** Refuses a cluster of another major version of PostgreSQL than ours: its files cannot be read. */
export function checkClusterVersion(places: Places, ours: number): void {
  if (!hasCluster(places)) return;
  const theirs = Number.parseInt(fs.readFileSync(`${places.cluster}/PG_VERSION`, 'utf8'), 10);
  if (theirs === ours) return;
  throw new StartRefusal(theirs > ours ? 'databaseNewer' : 'databaseBroken', {
    da: `Databasen i ${places.root} er fra PostgreSQL ${theirs}, men her er version ${ours}; tag en backup med den Samskab, der lavede den, og gendan den her.`,
    en: `The database in ${places.root} is from PostgreSQL ${theirs}, but this is version ${ours}; make a backup with the Samskab that made it, and restore it here.`,
  });
}

function readFrom(file: string, start: number): string {
  try {
    return fs.readFileSync(file).subarray(start).toString('utf8');
  } catch {
    return '';
  }
}
