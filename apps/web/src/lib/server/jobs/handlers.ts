import type { Store } from '@samskab/store';
import { type Post, sendMail } from '../mail/send-mail.ts';
import { followMove } from '../review/follow-move.ts';
import type { TaskHandler } from './run-jobs.ts';

/** What task handlers may use. */
export interface Tools {
  readonly store: Store;
  readonly post: Post;
}

/** Who does what follows from a commit, by the kind of task. Add one line here for a new kind. */
export const taskHandlers = ({ store, post }: Tools): Readonly<Record<string, TaskHandler>> => ({
  mail: (task) => sendMail(post, task),
  experienceMoved: (task) => followMove(store, task),
});
