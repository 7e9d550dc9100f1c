import { may, type Experience, type Move, type Moved } from '@samskab/domain';
import { deleteDraft, holdExperience, saveMove } from '@samskab/store';
import { store } from '../store.ts';
import type { OpenStory } from './open-story.ts';

interface Wanted {
  readonly move: Extract<Move, 'unsubmit' | 'withdraw' | 'revise'>;
  /** What the visitor must be allowed to do. */
  readonly act: 'submit' | 'withdraw' | 'revise';
  readonly rule: (held: Experience) => Moved;
  readonly message?: string;
}

/** Makes a move of the teller's. False when the rules say no, or the story has moved meanwhile. */
export const moveStory = (
  { experience, visitor }: OpenStory,
  { move, act, rule, message }: Wanted,
): Promise<boolean> =>
  store().write(async (tx) => {
    const held = await holdExperience(tx, experience.id);
    if (!held || !may[act](visitor, held)) return false;
    const moved = rule(held);
    if (!moved.ok) return false;
    const actor = visitor.kind === 'person' ? visitor.id : null;
    await saveMove(tx, held, moved.value, {
      move,
      by: 'teller',
      actor,
      at: new Date(),
      ...(message !== undefined && { message }),
    });
    return true;
  });

/** Deletes a story that was never published. False when it may not be deleted any more. */
export const deleteStory = ({ experience, visitor }: OpenStory): Promise<boolean> =>
  store().write(async (tx) => {
    const held = await holdExperience(tx, experience.id);
    if (!held || !may.deleteDraft(visitor, held)) return false;
    await deleteDraft(tx, held.id);
    return true;
  });
