import { Command } from 'commander';
import { backupCommand } from './commands/backup.ts';
import { examplesCommand } from './commands/examples.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { qcaCommand } from './commands/qca.ts';
import { restoreCommand } from './commands/restore.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { templateCommand } from './commands/template.ts';
import { userCommand } from './commands/user.ts';
import { EXIT, endingOf, type Exit } from './failure.ts';
import type { Io } from './io.ts';
import { describedIn, type Maker } from './maker.ts';
import type { Language } from './words.ts';

const COMMANDS: readonly Maker[] = [
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  userCommand,
  examplesCommand,
  searchCommand,
  qcaCommand,
  templateCommand,
  serveCommand,
];

/**
 * Runs one command.
 *
 * @param args what was typed after `samskab`
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  let exit: Exit = EXIT.fine;
  const program = makeProgram(io, (code) => (exit = code));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    const ending = endingOf(error, io.language);
    if (ending.sentence !== null) io.tell(ending.sentence);
    if (io.env['SAMSKAB_DEBUG']) io.tell(error instanceof Error ? (error.stack ?? '') : String(error));
    return ending.exit;
  }
}

function makeProgram(io: Io, ended: (exit: Exit) => void): Command {
  const program = describedIn(io.language, new Command('samskab'), {
    da: 'Samskabs biblioteker og data fra kommandolinjen',
    en: 'The library and data of Samskab from the command line',
  });
  // So that a command and those below it may have options of the same name.
  program.enablePositionalOptions();
  for (const maker of COMMANDS) program.addCommand(maker(io, ended));
  for (const command of withChildren(program)) settle(command, io);
  return program;
}

const withChildren = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withChildren),
];

/** Errors are thrown and said in our own words; help is in the language of the person. */
function settle(command: Command, io: Io): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {}, outputError: () => {} })
    .helpOption('-h, --help', io.language === 'da' ? 'vis hjælpen' : 'show this help')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => TITLES[io.language][title] ?? title });
}

const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    'Usage:': 'Sådan:',
    'Arguments:': 'Det, der skal stå:',
    'Options:': 'Valg:',
    'Commands:': 'Kommandoer:',
  },
  en: {},
};
