import { MINIMUM_STORY_WORDS, storyWords, type State } from '@samskab/domain';
import { configuration } from '../configuration.ts';
import type { OpenStory } from './open-story.ts';
import { storyPath } from './story-path.ts';

/** What every page of a story that is being told shows of it. */
export interface StoryHead {
  /** The address of the story's own page, in the language of the page. */
  readonly path: string;
  /** The whole secret address, when the story is open by its return link. */
  readonly secretAddress: string | null;
  readonly state: State;
  /** Whether readers see an earlier version meanwhile. */
  readonly published: boolean;
  readonly title: string;
  readonly words: number;
  readonly leastWords: number;
}

export const storyHead = ({ experience, params }: OpenStory): StoryHead => ({
  path: storyPath(params),
  secretAddress: params.k ? new URL(storyPath(params), configuration().ORIGIN).href : null,
  state: experience.state,
  published: experience.publishedVersion !== null && !experience.withdrawn,
  title: experience.content.title,
  words: storyWords(experience.content),
  leastWords: MINIMUM_STORY_WORDS,
});
