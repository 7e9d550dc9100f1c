import type { Move, Moved, Reason, State } from '@samskab/domain';
import { saveMove } from '@samskab/store';
import type { Deciding } from './decide.ts';

/** What an editor says with a move. */
interface Said {
  readonly reasons?: readonly Reason[];
  readonly message?: string;
}

/** Saves an editor's move when its rule has said yes; answers what the rule answered. */
export async function moveStory(
  { tx, held, editor, at }: Deciding,
  move: Move,
  moved: Moved,
  said: Said = {},
): Promise<Moved> {
  if (moved.ok) await saveMove(tx, held, moved.value, { move, by: 'editor', actor: editor.id, at, ...said });
  return moved;
}

/** The name of what happened to a story when it was approved: also published, or passed on to a second editor. */
export const approvalOf = (state: State): 'passOn' | 'publish' | 'approve' => {
  if (state === 'secondReview') return 'passOn';
  return state === 'published' ? 'publish' : 'approve';
};
