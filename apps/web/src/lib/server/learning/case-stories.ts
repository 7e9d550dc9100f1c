import { exampleStories, type ExampleStory } from '@samskab/store';
import { library } from '../library.ts';
import { store } from '../store.ts';

type Stories = ReadonlyMap<string, ExampleStory>;

let remembered: { readonly revision: number; readonly stories: Promise<Stories> } | null = null;

/** The stories that steps lead to, by their keys; those that are not on this installation are not there. */
export async function caseStories(): Promise<Stories> {
  const revision = await (await library()).revision();
  if (remembered?.revision !== revision) remembered = { revision, stories: read() };
  return remembered.stories;
}

const read = async (): Promise<Stories> =>
  new Map((await exampleStories(store().read)).map((story) => [story.key, story]));
