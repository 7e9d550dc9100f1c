import { experienceZip } from '@samskab/exchange';
import { backUp } from '@samskab/store';
import { Command } from 'commander';
import { existsSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { writeWhole } from '../files/write-file.ts';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type DataOptions, type Maker } from '../maker.ts';
import { backupEntries } from '../backup/backup-entries.ts';
import { withStore } from '../with-store.ts';

interface BackupOptions extends DataOptions {
  readonly force?: true;
}

/** Everything is in a backup: accounts, drafts, and what anonymous tellers have not published. */
const OWNER_ONLY = 0o600;

export const backupCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('backup')
    .argument('<file>')
    .option(
      '--force',
      language === 'da' ? 'skriv oven i en fil, der findes' : 'write over a file that is there',
    )
    .action((file: string, options: BackupOptions) => backup(file, options, io));
  describedIn(language, command, {
    da: 'Gemmer hele installationen, som den er i dette øjeblik, i én fil. Kun du kan læse filen: gem den som en hemmelighed. Hemmeligheden i datamappen (filen secret), som log-ind underskrives med, er ikke med.',
    en: 'Keeps the whole installation, as it is at this moment, in one file. Only you can read the file: keep it as a secret. The secret in the data folder (the file secret), which log-ins are signed with, is not in it.',
  });
  return withExample(language, withData(language, command), 'samskab backup samskab-2026-11-24.zip');
};

async function backup(file: string, options: BackupOptions, io: Io): Promise<void> {
  if (existsSync(file) && !options.force) {
    throw new Failure({
      da: `${file} findes allerede; vælg et andet navn, eller brug --force.`,
      en: `${file} is already there; choose another name, or use --force.`,
    });
  }
  const at = io.clock();
  const { tables } = await withStore(options, io, (store) =>
    backUp(store, at, async (snapshot) => {
      await writeWhole(
        file,
        experienceZip(backupEntries(snapshot, io, options.json ?? false), { at }),
        OWNER_ONLY,
      );
      return snapshot.manifest();
    }),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  if (options.json) io.out(`${JSON.stringify({ file, rows, tables })}\n`);
  else io.tell({ da: `${rows} rækker er gemt i ${file}.`, en: `${rows} rows have been kept in ${file}.` });
}
