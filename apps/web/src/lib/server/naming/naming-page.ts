import { namingCheck, type NamingCheck } from '@samskab/domain/naming';
import { namedStories, type NamedStory } from '@samskab/store';
import {
  NAMING_COLLECTIONS,
  type NamingCollectionKey,
  type NamingPage,
  type ShownPair,
} from '#lib/ui/naming/naming-page.ts';
import { library } from '../library.ts';
import { store } from '../store.ts';

interface Checked {
  readonly stories: readonly NamedStory[];
  readonly check: NamingCheck;
}
type All = Readonly<Record<NamingCollectionKey, Checked>>;

let remembered: { readonly revision: number; readonly all: Promise<All> } | null = null;

/** From so many on, what was told here is shown first, as on the page of evidence. */
const WORTH_SHOWING = 5;
/** More stories than this are found in the library, where they can be narrowed. */
const STORIES_SHOWN = 8;

/** Both collections with their figures; counted anew when the library has changed. */
async function everything(): Promise<All> {
  const revision = await (await library()).revision();
  if (remembered?.revision !== revision) remembered = { revision, all: read() };
  return remembered.all;
}

async function read(): Promise<All> {
  const stories = await namedStories(store().read);
  const checked = (isExample: boolean): Checked => {
    const those = stories.filter(({ origin }) => (origin === 'example') === isExample);
    return { stories: those, check: namingCheck(those) };
  };
  return { experiences: checked(false), examples: checked(true) };
}

/** Every story with its two words. */
export async function allNamed(): Promise<readonly NamedStory[]> {
  const { experiences, examples } = await everything();
  return [...experiences.stories, ...examples.stories];
}

/** What the page shows of a collection: the one that was asked for, or the first with something to show. */
export async function namingPage(asked: string | null): Promise<NamingPage> {
  const all = await everything();
  const worth = all.experiences.check.compared >= WORTH_SHOWING || all.examples.stories.length === 0;
  const collection = NAMING_COLLECTIONS.find((key) => key === asked) ?? (worth ? 'experiences' : 'examples');
  const { stories, check } = all[collection];
  const pairs = shownPairs(check, stories);
  return {
    collection,
    collections: NAMING_COLLECTIONS.map((key) => ({ key, many: all[key].stories.length })),
    constructed: collection === 'examples',
    check,
    others: pairs.filter(({ declared, actual }) => declared !== actual),
    same: pairs.filter(({ declared, actual }) => declared === actual),
  };
}

function shownPairs({ pairs }: NamingCheck, stories: readonly NamedStory[]): readonly ShownPair[] {
  return pairs.map(({ declared, actual, ids }) => {
    const those = new Set(ids);
    const shown = stories.filter(({ id }) => those.has(id)).slice(0, STORIES_SHOWN);
    return {
      declared,
      actual,
      many: ids.length,
      stories: shown.map(({ id, slug, title, language }) => ({ id, slug, title, language })),
    };
  });
}
