import type { Task } from '@samskab/store';
import type { Letter } from './letter.ts';
import { letters } from './letters.ts';
import type { Mail } from './queue-mail.ts';

/** A letter on its way to one person. `id` is the task's, so that a letter sent twice can be recognised. */
export interface Envelope extends Letter {
  readonly id: string;
  readonly to: string;
}

/** Carries letters: to a mail server, or to the mailbox of this installation. */
export type Post = (envelope: Envelope) => Promise<void>;

/** Writes the letter of a task of kind `mail` and hands it to the post. */
export const sendMail = async (post: Post, task: Task): Promise<void> =>
  post({ id: task.id, to: String(task.payload['to']), ...writeLetter(task.payload as unknown as Mail) });

function writeLetter({ letter, language, parameters }: Mail): Letter {
  // The type of a letter's parameters follows its name; `queueMail` has checked the pair.
  const write: (parameters: never) => Letter = letters[letter][language];
  return write(parameters as never);
}
