import { loadExampleArenas, removeExampleArenas } from '../arenas/example-arenas.ts';
import { loadExampleCommunities, removeExampleCommunities } from '../communities/example-communities.ts';
import type { Store } from '../engine/index.ts';
import { loadExampleEvents, removeExampleEvents } from '../events/example-events.ts';
import { exampleStories } from '../experiences/example-stories.ts';
import { loadExampleProgrammes, removeExampleProgrammes } from '../programmes/example-programmes.ts';
import { readSetting, saveSetting } from './settings.ts';

/** Examples of one kind beside the stories: how they come, and how they go. Each answers how many there are. */
interface ExampleKind {
  readonly key: string;
  readonly load: (store: Store, at: Date) => Promise<number>;
  readonly remove: (store: Store) => Promise<number>;
}

/** Each after those it points at. Another kind is a line here. */
const KINDS: readonly ExampleKind[] = [
  { key: 'arenas', load: loadExampleArenas, remove: removeExampleArenas },
  { key: 'communities', load: loadExampleCommunities, remove: removeExampleCommunities },
  { key: 'events', load: loadExampleEvents, remove: removeExampleEvents },
  { key: 'programmes', load: loadExampleProgrammes, remove: removeExampleProgrammes },
];

const markOf = (key: string) => `examplesLoaded.${key}`;

/** Loads the examples of every kind beside the stories; again changes nothing. @returns how many there are */
export async function loadOtherExamples(store: Store, at: Date): Promise<number> {
  let count = 0;
  for (const { key, load } of KINDS) {
    count += await load(store, at);
    await store.write((tx) => saveSetting(tx, markOf(key), at.toISOString()));
  }
  return count;
}

/** Removes them all, the last kind first. @returns how many there were */
export async function removeOtherExamples(store: Store): Promise<number> {
  let count = 0;
  for (const { remove } of KINDS.toReversed()) count += await remove(store);
  return count;
}

/**
 * Loads each kind that this installation has not had before: all at its first start, and a new one when a newer version
 * starts. Where the examples were removed, none comes back. To be asked after `loadExamplesOnce`.
 */
export async function loadOtherExamplesOnce(store: Store, at: Date): Promise<number> {
  if ((await exampleStories(store.read)).length === 0) return 0;
  let count = 0;
  for (const { key, load } of KINDS) {
    if ((await readSetting(store.read, markOf(key))) !== null) continue;
    count += await load(store, at);
    await store.write((tx) => saveSetting(tx, markOf(key), at.toISOString()));
  }
  return count;
}
