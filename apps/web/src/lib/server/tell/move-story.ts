import { may, ok, refuse, type Experience, type Move, type Moved } from '@samskab/domain';
import { deleteDraft, holdExperience, movesOf, saveMove } from '@samskab/store';
import { doOnce } from '../do-once.ts';
import { store } from '../store.ts';
import type { OpenStory } from './open-story.ts';

interface Wanted {
  readonly move: Extract<Move, 'unsubmit' | 'withdraw' | 'revise'>;
  /** What the visitor must be allowed to do. */
  readonly act: 'submit' | 'withdraw' | 'revise';
  readonly rule: (held: Experience) => Moved;
  readonly message?: string;
}

/**
 * Makes a move of the teller's. False when the rules say no, or the story has moved meanwhile. Whoever presses twice
 * has made one move.
 */
export const moveStory = (
  { experience, visitor }: OpenStory,
  { move, act, rule, message }: Wanted,
): Promise<boolean> =>
  store().write(async (tx) => {
    const held = await holdExperience(tx, experience.id);
    if (!held) return false;
    const last = (await movesOf(tx, held.id)).at(-1);
    if (last?.by === 'teller' && last.move === move) return true;
    if (!may[act](visitor, held)) return false;
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

/**
 * Deletes a story that was never published, once, however often the form is posted.
 * @param story null when there is none: then only a form that has deleted it before has anything to say
 */
export async function deleteStory(
  story: OpenStory | null,
  form: FormData,
): Promise<'deleted' | 'notNow' | 'noStory'> {
  const outcome = await doOnce<null, 'notNow' | 'noStory'>(
    form,
    async (tx) => {
      const held = story && (await holdExperience(tx, story.experience.id));
      if (!held) return refuse('noStory');
      if (!may.deleteDraft(story.visitor, held)) return refuse('notNow');
      await deleteDraft(tx, held.id);
      return ok(null);
    },
    'delete',
  );
  return outcome.ok ? 'deleted' : outcome.error;
}
