import type { Command } from 'commander';
import type { Exit } from './failure.ts';
import type { Io } from './io.ts';
import type { Language, Words } from './words.ts';

/** Makes a command. `ended` tells the exit code where it is not 0. */
export type Maker = (io: Io, ended: (exit: Exit) => void) => Command;

export const describedIn = (language: Language, command: Command, words: Words): Command =>
  command.description(words[language]);

/** Puts an example at the end of a command's help. */
export const withExample = (language: Language, command: Command, example: string): Command =>
  command.addHelpText('after', `\n${language === 'da' ? 'Eksempel' : 'Example'}:\n  ${example}\n`);

/** The options of every command that opens the database. */
export const withData = (language: Language, command: Command): Command =>
  command
    .option(
      '--data <dir>',
      language === 'da'
        ? 'mappen med databasen; ellers DATABASE_URL, DATA_DIR eller data/ i Samskabs mappe'
        : "the folder of the database; otherwise DATABASE_URL, DATA_DIR or data/ in Samskab's folder",
    )
    .option('--json', language === 'da' ? 'svar som JSON på stdout' : 'answer as JSON on stdout');

/** What `withData` reads. */
export interface DataOptions {
  readonly data?: string;
  readonly json?: true;
}
