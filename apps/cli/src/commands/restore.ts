import { restoreInto, type Restored, type RestoreRefusal } from '@samskab/store';
import { Command } from 'commander';
import { LineTooLong, openArchive, type ArchiveRefusal, type OpenArchive } from '../backup/open-archive.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type DataOptions, type Maker } from '../maker.ts';
import { progress } from '../progress.ts';
import { openOptions } from '../with-store.ts';
import type { Words } from '../words.ts';

export const restoreCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('restore')
    .argument('<file>')
    .action((file: string, options: DataOptions) => restore(file, options, io));
  describedIn(language, command, {
    da: 'Gendanner en backup i en tom installation: det hele eller intet. Backuppen må være fra en anden slags database og en ældre udgave.',
    en: 'Restores a backup into an empty installation: all of it or nothing. The backup may be of another kind of database and of an older version.',
  });
  return withExample(
    language,
    withData(language, command),
    'samskab restore samskab-2026-11-24.zip --data ny-mappe',
  );
};

async function restore(file: string, options: DataOptions, io: Io): Promise<void> {
  const archive = await openArchive(file);
  if (!archive.ok) throw new Failure(REFUSED[archive.error](file));
  try {
    const { madeAt, tables } = await restoreFrom(archive.value, file, options, io);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    if (options.json) return void io.out(`${JSON.stringify({ file, madeAt, rows, tables })}\n`);
    io.tell({
      da: `${rows} rækker fra ${madeAt} er gendannet.`,
      en: `${rows} rows from ${madeAt} have been restored.`,
    });
  } finally {
    archive.value.close();
  }
}

async function restoreFrom(
  archive: OpenArchive,
  file: string,
  options: DataOptions,
  io: Io,
): Promise<Restored> {
  const bar = progress(io, { da: 'Rækker', en: 'Rows' }, rowsIn(archive.manifest), options.json ?? false);
  let done = 0;
  const told = (rows: number) => {
    io.stop.throwIfAborted();
    done += rows;
    bar.at(done);
  };
  try {
    const outcome = await restoreInto(openOptions(options, io), archive, told);
    if (outcome.ok) return outcome.value;
    throw new Failure(REFUSED[outcome.error](file));
  } catch (error) {
    throw isBrokenZip(error) ? new Failure(REFUSED.damaged(file)) : error;
  } finally {
    bar.end();
  }
}

/** What yauzl and zlib throw is about the bytes they were given, and has no class of its own. */
const isBrokenZip = (error: unknown) =>
  error instanceof LineTooLong ||
  (error instanceof Error &&
    ('errno' in error || /bytes in the stream|checksum/.test(error.message)) &&
    !('syscall' in error) &&
    !('severity' in error));

function rowsIn(manifest: unknown): number {
  const { tables } = Object(manifest) as { readonly tables?: unknown };
  const counts = Array.isArray(tables) ? tables.map((table) => Number(Object(table).rows)) : [];
  return counts.filter(Number.isFinite).reduce((sum, rows) => sum + rows, 0);
}

const REFUSED: Readonly<Record<RestoreRefusal | ArchiveRefusal, (file: string) => Words>> = {
  notAZip: (file) => ({ da: `${file} er ikke en zip-fil.`, en: `${file} is not a zip file.` }),
  zipBomb: (file) => ({
    da: `${file} fylder alt for meget, når den pakkes ud; den er ikke læst.`,
    en: `${file} is far too large once unpacked; it was not read.`,
  }),
  notABackup: (file) => ({
    da: `${file} er ikke en backup fra Samskab.`,
    en: `${file} is not a backup of Samskab.`,
  }),
  newerFormat: (file) => ({
    da: `${file} er fra en nyere Samskab; opdatér Samskab, og prøv igen.`,
    en: `${file} is of a newer Samskab; update Samskab and try again.`,
  }),
  newerBackup: (file) => ({
    da: `${file} er fra en nyere Samskab; opdatér Samskab, og prøv igen.`,
    en: `${file} is of a newer Samskab; update Samskab and try again.`,
  }),
  damaged: (file) => ({
    da: `${file} er i stykker eller er blevet ændret; intet er gendannet.`,
    en: `${file} is damaged or has been changed; nothing was restored.`,
  }),
  notEmpty: () => ({
    da: 'Der er allerede data i databasen; vælg en tom mappe med --data, eller en tom database med DATABASE_URL.',
    en: 'There is data in the database already; choose an empty folder with --data, or an empty database with DATABASE_URL.',
  }),
  newerDatabase: () => ({
    da: 'Databasen er tom, men har været brugt af en nyere Samskab end backuppen; vælg en helt ny mappe med --data, eller en helt ny database.',
    en: 'The database is empty, but has been used by a newer Samskab than the backup; choose a completely new folder with --data, or a completely new database.',
  }),
};
