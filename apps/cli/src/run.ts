import { Command } from 'commander';
import { EXIT, endingOf, type Exit } from './failure.ts';
import type { Io } from './io.ts';
import { describedIn, type Maker } from './maker.ts';
import type { Language } from './words.ts';

/** Each is loaded when it is asked for: the database alone takes seconds. */
const COMMANDS: Readonly<Record<string, () => Promise<Maker>>> = {
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  codes: async () => (await import('./commands/codes.ts')).codesCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  user: async () => (await import('./commands/user.ts')).userCommand,
  examples: async () => (await import('./commands/examples.ts')).examplesCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  guide: async () => (await import('./commands/guide.ts')).guideCommand,
  principles: async () => (await import('./commands/principles.ts')).principlesCommand,
  opinion: async () => (await import('./commands/opinion.ts')).opinionCommand,
  qca: async () => (await import('./commands/qca.ts')).qcaCommand,
  template: async () => (await import('./commands/template.ts')).templateCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
};

/** The command that is named first, or all of them where none is: then their names are asked for. */
function makersFor([name = '']: readonly string[]): Promise<readonly Maker[]> {
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return Promise.all((named ? [named] : Object.values(COMMANDS)).map((load) => load()));
}

/**
 * Runs one command.
 *
 * @param args what was typed after `samskab`
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  let exit: Exit = EXIT.fine;
  const program = makeProgram(await makersFor(args), io, (code) => (exit = code));
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

function makeProgram(makers: readonly Maker[], io: Io, ended: (exit: Exit) => void): Command {
  const program = describedIn(io.language, new Command('samskab'), {
    da: 'Samskabs biblioteker og data fra kommandolinjen',
    en: 'The library and data of Samskab from the command line',
  });
  // So that a command and those below it may have options of the same name.
  program.enablePositionalOptions();
  for (const maker of makers) program.addCommand(maker(io, ended));
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
