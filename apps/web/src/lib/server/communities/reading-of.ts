import { readability, tokens } from '@samskab/danish';
import type { Reading } from '@samskab/domain/communities';

const LONG = 6;
const letters = (word: string): number => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * How a text reads; null when there is no word in it.
 * @example readingOf('Vi spiser sammen.')?.words // => 3
 */
export function readingOf(text: string): Reading | null {
  const ease = readability(text);
  if (!ease) return null;
  const long = tokens(text)
    .map((token) => token.text)
    .filter((word) => letters(word) > LONG);
  return { words: ease.words, sentences: ease.sentences, lix: ease.lix, longWords: [...new Set(long)] };
}
