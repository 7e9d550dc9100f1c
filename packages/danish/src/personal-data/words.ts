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

function lettersOf(word: string, lower: string): Word['letters'] {
  if (word.charAt(0) === lower.charAt(0)) return 'small';
  return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'capital';
}

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const start = match.index;
    words.push({ text: word, lower, start, end: start + word.length, letters: lettersOf(word, lower) });
  }
  return words;
}
