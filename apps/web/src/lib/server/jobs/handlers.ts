import { type Post, sendMail } from '../mail/send-mail.ts';
import type { TaskHandler } from './run-jobs.ts';

/** Who does what follows from a commit, by the kind of task. Add one line here for a new kind. */
export const taskHandlers = (post: Post): Readonly<Record<string, TaskHandler>> => ({
  mail: (task) => sendMail(post, task),
});
