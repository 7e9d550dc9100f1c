import { ok, refuse, takeUp, type ExperienceId, type Visitor } from '@samskab/domain';
import { freeStories } from '@samskab/store';
import { doOnce } from '../do-once.ts';
import { library } from '../library.ts';
import type { Person } from '../person.ts';
import { decideOn } from './decide.ts';
import { moveStory } from './move-story.ts';

/** Somebody may be quicker: then the one after it. */
const TRIES = 5;

/** Takes up the story that has waited longest and is free, and one only when pressed twice; null when there is none. */
export async function takeNextStory(
  visitor: Visitor,
  person: Person,
  form: FormData,
): Promise<ExperienceId | null> {
  const taken = await doOnce<ExperienceId, null>(form, async (tx) => {
    for (const id of await freeStories(tx, person.id, TRIES)) {
      const moved = await decideOn(tx, visitor, person, id, (desk) =>
        moveStory(desk, 'takeUp', takeUp(desk.held, desk.editor)),
      );
      if (moved?.ok) return ok(id);
    }
    return refuse(null);
  });
  if (!taken.ok) return null;
  (await library()).expectChange();
  return taken.value;
}
