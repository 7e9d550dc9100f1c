import type { CommanderError } from 'commander';
import type { Words } from './words.ts';

/** Commander's messages by their codes, with the name that each is about. */
const SENTENCES: Readonly<Record<string, (name: string, choices: string) => Words>> = {
  'commander.unknownCommand': (name) => ({
    da: `Der er ingen kommando, der hedder ${name}.`,
    en: `There is no command ${name}.`,
  }),
  'commander.unknownOption': (name) => ({
    da: `Der er intet valg, der hedder ${name}.`,
    en: `There is no option ${name}.`,
  }),
  'commander.missingArgument': (name) => ({ da: `Her mangler ${name}.`, en: `${name} is missing.` }),
  'commander.missingMandatoryOptionValue': (name) => ({
    da: `Her mangler ${name}.`,
    en: `${name} is missing.`,
  }),
  'commander.optionMissingArgument': (name) => ({
    da: `Der skal stå noget efter ${name}.`,
    en: `Something must follow ${name}.`,
  }),
  'commander.excessArguments': () => ({
    da: 'Der står mere, end kommandoen kan bruge.',
    en: 'There is more than the command can use.',
  }),
  'commander.invalidArgument': (name, choices) => ({
    da: `Det, der står ved ${name}, kan ikke bruges${choices && `; der er ${choices}`}.`,
    en: `What is given for ${name} cannot be used${choices && `; there are ${choices}`}.`,
  }),
};

const HELP: Words = { da: 'Se hvordan med --help.', en: 'See how with --help.' };
/** A parent command without one of its own: commander shows the help and calls that an error. */
const NO_COMMAND: Words = { da: 'Skriv en kommando.', en: 'Give a command.' };

/**
 * One sentence for a command that was written wrong.
 *
 * @example wrongUse({ code: 'commander.unknownOption', message: "error: unknown option '--x'" }).en // => 'There is no option --x. See how with --help.'
 */
export function wrongUse({ code, message }: Pick<CommanderError, 'code' | 'message'>): Words {
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  const choices = /Allowed choices are ([^.]+)\./.exec(message)?.[1] ?? '';
  const words = SENTENCES[code]?.(name, choices) ?? NO_COMMAND;
  return { da: `${words.da} ${HELP.da}`, en: `${words.en} ${HELP.en}` };
}
