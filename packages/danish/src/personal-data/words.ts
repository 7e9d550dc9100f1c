/** A word in the searched text, with what names and streets need to know about it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Its letters: begins with a capital one, has only capital ones (two or more), or neither. */
  readonly letters: 'capital' | 'capitals' | 'small';
}

// Letters, and hyphens or apostrophes between them. Each match ends where the letters end: linear.
const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

function lettersOf(word: string): Word['letters'] {
  if (!/^\p{Lu}/u.test(word)) return 'small';
  return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital';
}

/** The words of a text in order. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
    letters: lettersOf(word),
  }));
