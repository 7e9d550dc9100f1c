import type { ExperienceContent } from './content.ts';

/** Fewer words than this say too little for others to learn from (section E.3). */
export const MINIMUM_STORY_WORDS = 150;

/** The four parts of a story in the order they are told. */
export const STORY_PARTS = ['before', 'did', 'happened', 'learned'] as const;

/**
 * How many words the four parts of a story hold together. A word is a run of letters, digits and the signs
 * inside words, in any script.
 * @example storyWords({ story: { before: 'Mange spiste alene.', did: 'En åben gryde.', happened: '', learned: '' } }) // => 6
 */
export function storyWords({ story }: Pick<ExperienceContent, 'story'>): number {
  return STORY_PARTS.reduce(
    (sum, part) => sum + (story[part].match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0),
    0,
  );
}
