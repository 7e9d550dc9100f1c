/** Most words of "what you do there", and how heavy it may be to read. Figures of the specification (G.5). */
export const POSTER_WORDS = 25;
export const POSTER_LIX = 25;

/** How a text reads, as it was counted. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence plus the percentage of words of more than six letters. */
  readonly lix: number;
  /** The words of more than six letters, each once, in their order. */
  readonly longWords: readonly string[];
}

export type ReadingFault =
  | { readonly code: 'tooManyWords'; readonly words: number; readonly over: number }
  | {
      readonly code: 'tooHeavy';
      /** Rounded up. */
      readonly lix: number;
      /** What helps most: a full stop more, or shorter words. */
      readonly helps: 'shorterSentences' | 'shorterWords';
      readonly longWords: readonly string[];
    };

/** Above this a sentence is long for what is read in passing. */
const LONG_SENTENCE = 12;

/**
 * Why a text is too much to take in on a poster, and what would help; nothing when it is not.
 * @example readingFaults({ words: 27, sentences: 3, lix: 18, longWords: [] }) // => [{ code: 'tooManyWords', words: 27, over: 2 }]
 * @example readingFaults({ words: 12, sentences: 2, lix: 14.3, longWords: ['sammen'] }) // => []
 */
export function readingFaults({ words, sentences, lix, longWords }: Reading): readonly ReadingFault[] {
  const over = words - POSTER_WORDS;
  const helps = words / sentences > LONG_SENTENCE ? 'shorterSentences' : 'shorterWords';
  return [
    ...(over > 0 ? [{ code: 'tooManyWords', words, over } as const] : []),
    ...(lix > POSTER_LIX ? [{ code: 'tooHeavy', lix: Math.ceil(lix), helps, longWords } as const] : []),
  ];
}
