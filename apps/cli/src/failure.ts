import type { StartRefusal } from '@samskab/store';
import { CommanderError } from 'commander';
import { wrongUse } from './wrong-use.ts';
import type { Language, Words } from './words.ts';

/** What scripts may rely on. */
export const EXIT = {
  fine: 0,
  /** The command was written in a way that means nothing. */
  wrongUse: 1,
  /** It could not be done; nothing was done by halves. */
  couldNot: 2,
  /** It was done, but some rows were refused. */
  someRefused: 3,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Why a command ends without having done what it was asked, as one sentence for the person. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exit: Exit;
  readonly words: Words;

  constructor(words: Words, exit: Exit = EXIT.couldNot) {
    super(words.en);
    this.words = words;
    this.exit = exit;
  }
}

/** How a command ended, and the sentence to say; null when there is nothing to say. */
export interface Ending {
  readonly exit: Exit;
  readonly sentence: string | null;
}

/** By its name, so that commands without a database need not load one. */
const isStartRefusal = (error: unknown): error is StartRefusal =>
  error instanceof Error && error.name === 'StartRefusal';

/** What any error that ends a command means to the person. */
export function endingOf(error: unknown, language: Language): Ending {
  if (error instanceof Failure) return { exit: error.exit, sentence: error.words[language] };
  if (isStartRefusal(error)) return { exit: EXIT.couldNot, sentence: error[language] };
  if (error instanceof CommanderError) {
    return error.exitCode === 0
      ? { exit: EXIT.fine, sentence: null }
      : { exit: EXIT.wrongUse, sentence: wrongUse(error)[language] };
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return { exit: EXIT.couldNot, sentence: STOPPED[language] };
  }
  const words = fileTrouble(error) ?? defect(error);
  return { exit: EXIT.couldNot, sentence: words[language] };
}

const STOPPED: Words = {
  da: 'Afbrudt; det, der var gjort færdigt, er gemt, og du kan køre kommandoen igen.',
  en: 'Stopped; what was finished is saved, and you can run the command again.',
};

const TROUBLES: Readonly<Record<string, (path: string) => Words>> = {
  ENOENT: (path) => ({ da: `Filen ${path} findes ikke.`, en: `The file ${path} does not exist.` }),
  EACCES: (path) => ({
    da: `Samskab må ikke bruge ${path}; giv adgang til den.`,
    en: `Samskab may not use ${path}; give access to it.`,
  }),
  EISDIR: (path) => ({ da: `${path} er en mappe, ikke en fil.`, en: `${path} is a folder, not a file.` }),
  ENOSPC: (path) => ({ da: `Disken er fuld ved ${path}.`, en: `The disk is full at ${path}.` }),
};

function fileTrouble(error: unknown): Words | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return TROUBLES[String(error.code)]?.('path' in error ? String(error.path) : '') ?? null;
}

function defect(error: unknown): Words {
  const what = error instanceof Error ? error.message : String(error);
  return {
    da: `Det gik galt på en måde, som ikke burde kunne ske: ${what}`,
    en: `It went wrong in a way that should not be possible: ${what}`,
  };
}
