/** A word of a text and where it stands, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Letters, their marks and digits; inside a word also a hyphen, an apostrophe and what joins or breaks
// letters without being seen (Persian and soft-hyphened words are one word).
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*(?:[-'’‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*)*/gu;

/**
 * The words of a text in reading order, in any script that puts blanks between words.
 * @example tokens('En e-mail, tak').map((token) => token.text) // => ['En', 'e-mail', 'tak']
 */
export const tokens = (text: string): readonly Token[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * How many words a text has; the words of `tokens`, so a number counts as one.
 * @example countWords('Hvad skete der i 2022?') // => 5
 * @example countWords('Що сталося?') // => 2
 */
export const countWords = (text: string): number => tokens(text).length;
