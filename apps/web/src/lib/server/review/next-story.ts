import { takeUp, type ExperienceId, type Visitor } from '@samskab/domain';
import { freeStories } from '@samskab/store';
import type { Person } from '../person.ts';
import { store } from '../store.ts';
import { decideOn } from './decide.ts';
import { moveStory } from './move-story.ts';

/** Somebody may be quicker: then the one after it. */
const TRIES = 5;

/** Takes up the story that has waited longest and is free; null when there is none. */
export async function takeNextStory(visitor: Visitor, person: Person): Promise<ExperienceId | null> {
  for (const id of await freeStories(store().read, person.id, TRIES)) {
    const moved = await decideOn(visitor, person, id, (desk) =>
      moveStory(desk, 'takeUp', takeUp(desk.held, desk.editor)),
    );
    if (moved?.ok) return id;
  }
  return null;
}
