import { publicCodes, reasonsShown, type PublishedExperience, type Tombstone } from '@samskab/domain';
import { codesOnShelf, readPublished, roomOfStory } from '@samskab/store';
import { LRUCache } from 'lru-cache';
import type { CardFacts } from '#lib/ui/library/card.ts';
import type { StoryCodes } from '#lib/ui/evidence/coding/story-codes.ts';
import type { StoryPattern } from '#lib/ui/evidence/story-pattern.ts';
import { cardFacts } from './card-facts.ts';
import { patternsOf } from './evidence/story-patterns.ts';
import { library } from './library.ts';
import { store } from './store.ts';

export type StoryPage =
  | { readonly kind: 'withdrawn'; readonly story: Tombstone }
  | {
      readonly kind: 'published';
      readonly story: PublishedExperience;
      readonly similar: readonly CardFacts[];
      readonly otherWay: readonly CardFacts[];
      readonly codes: readonly StoryCodes[];
      /** Patterns it speaks for or against; most stories are not coded. */
      readonly patterns: readonly StoryPattern[];
      /** The room that it came from, while everybody may read what that is about. */
      readonly room: { readonly slug: string; readonly title: string } | null;
    };

const SIMILAR = 3;
/** For those who are logged in; others get whole pages at the door. Forgotten with every change to the library. */
const remembered = new LRUCache<string, StoryPage>({ max: 100 });
let revision = -1;

/** What the page of a story shows, from memory while the library stands still. Null when there is no such story. */
export async function storyPage(slug: string): Promise<StoryPage | null> {
  const now = await (await library()).revision();
  if (now !== revision) remembered.clear();
  revision = now;
  const known = remembered.get(slug);
  if (known) return known;
  const story = await readPublished(store().read, slug);
  if (!story) return null;
  const page: StoryPage =
    story.kind === 'published'
      ? {
          kind: 'published',
          story,
          patterns: await patternsOf(story.id),
          room: await roomOfStory(store().read, story.id),
          codes: await codesOf(story),
          ...(await neighbours(story)),
        }
      : { kind: 'withdrawn', story };
  remembered.set(slug, page);
  return page;
}

const well = (valence: string) => valence === 'good';
const badly = (valence: string) => valence === 'bad' || valence === 'stopped' || valence === 'mixed';

async function codesOf({ id, view }: PublishedExperience): Promise<readonly StoryCodes[]> {
  const coded = await codesOnShelf(store().read, id);
  return coded.map(({ codebook, ...said }) => ({
    codebook,
    ...publicCodes(said, codebook, reasonsShown(view)),
  }));
}

/** Stories like this one, and those like it that went the other way. */
async function neighbours({ id, view }: PublishedExperience) {
  const shelf = await library();
  const [near = [], far = []] = await shelf.similar(id, [
    { accept: () => true, most: SIMILAR },
    { accept: view.valence === 'good' ? badly : well, most: 2 },
  ]);
  const cards = (await shelf.cards([...near, ...far].map((one) => one.id))).map(cardFacts);
  return { similar: cards.slice(0, near.length), otherWay: cards.slice(near.length) };
}
