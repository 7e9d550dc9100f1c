import { storiesWithMethod } from '@samskab/store';
import { LRUCache } from 'lru-cache';
import type { MethodStoriesShown } from '#lib/ui/methods/method-facts.ts';
import { cardFacts } from '../card-facts.ts';
import { library } from '../library.ts';
import { store } from '../store.ts';

/** Of each outcome; good, mixed and bad beside each other. */
const MOST = 2;
const remembered = new LRUCache<string, MethodStoriesShown>({ max: 100 });
let revision = -1;

/** The stories that used a method, by how it went; from memory while the library stands still. */
export async function methodStories(id: string): Promise<MethodStoriesShown> {
  const shelf = await library();
  const now = await shelf.revision();
  if (now !== revision) remembered.clear();
  revision = now;
  const known = remembered.get(id);
  if (known) return known;
  const { counts, examples, shown } = await storiesWithMethod(store().read, id, MOST);
  const cards = async (...outcomes: readonly string[]) =>
    (await shelf.cards(outcomes.flatMap((outcome) => shown[outcome] ?? []))).map(cardFacts);
  const stories: MethodStoriesShown = {
    count: Object.values(counts).reduce((sum, count) => sum + count, 0),
    examples,
    well: await cards('good'),
    mixed: await cards('mixed'),
    badly: await cards('bad', 'stopped'),
  };
  remembered.set(id, stories);
  return stories;
}
