import type { WordTable } from './word-table.ts';

/** What a lexicon says of a word, as bits of `info`; those from 8 on are in inflection.ts. */
export const IS = {
  /** Stands alone. */
  word: 1,
  /** Can be the last part of a compound. */
  end: 2,
  /** Can be followed by another part without a link. */
  open: 4,
  /** Can be followed by another part after -s-. */
  beforeS: 8,
  /** Can be followed by another part after -e-. */
  beforeE: 16,
  /** A name, or a form of one. */
  name: 32,
} as const;

/** The words of a language in little memory. */
export interface Lexicon {
  /** Whether a word or a form of a word is in it, in any case of letters; also names. */
  readonly has: (word: string) => boolean;
  /** How many forms it holds. */
  readonly size: number;
  /** Bytes of its arrays. */
  readonly bytes: number;
  /** For the functions of this package. */
  readonly table: WordTable;
}

/** A lexicon of a filled table. */
export const lexiconOf = (table: WordTable): Lexicon => ({
  has: (word) => {
    const place = table.find(word.toLowerCase().normalize('NFC'));
    return place !== -1 && ((table.info[place] ?? 0) & (IS.word | IS.name)) !== 0;
  },
  size: table.size,
  bytes: table.bytes.byteLength,
  table,
});
