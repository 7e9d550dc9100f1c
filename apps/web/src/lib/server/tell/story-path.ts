import { localizeHref } from '#lib/paraglide/runtime.js';

/** What stands in the address of a story that is being told. */
export interface StoryParams {
  /** Before the secret of a return link. */
  readonly k?: string | undefined;
  /** The identifier of the story, or the secret of its return link. */
  readonly key: string;
}

/**
 * The address of a page of a story that is being told, in the language of the page.
 * @param page such as `/3` or `/send`; empty for the story's own page
 */
export const storyPath = ({ k, key }: StoryParams, page = ''): string =>
  localizeHref(`/fortael/${k ? 'k/' : ''}${key}${page}`);
