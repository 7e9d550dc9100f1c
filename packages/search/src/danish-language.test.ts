import * as danish from '@samskab/danish';
import { readDanishLexicon } from '@samskab/danish/dictionary';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { danishLanguage } from './danish-language.ts';
import { encodeDocument } from './document/encode-document.ts';
import { SearchIndex } from './search-index.ts';

const lexicon = readDanishLexicon();
const WORDS = [
  'ældre',
  'ensomhed',
  'poesi',
  'grød',
  'blåbær',
  'råd',
  'boulevard',
  'ælling',
  'aerobic',
  'poet',
];
const language = danishLanguage({
  ...danish,
  splitCompound: (word) => danish.splitCompound(word, lexicon),
  isWord: (word) => lexicon.has(word),
});

function found(query: string, ...titles: readonly string[]): readonly number[] {
  const index = new SearchIndex(language);
  for (const [at, title] of titles.entries()) index.add(at, encodeDocument({ title }, language));
  return [...index.search(query).hits.documents];
}

describe('Danish as the search asks for it', () => {
  test('a compound has its parts, also when it is written without the Danish letters', () => {
    expect(language.parts('aeldreensomhed')).toContainEqual(['aeldre', 'ensomhed']);
    expect(language.parts('ensomhed')).toEqual([]);
  });

  test('a word with a hyphen is what stands around it', () => {
    expect(language.parts('odense-aarhus')).toEqual([['odense', 'aarhus']]);
    expect(language.parts('e-mail')).toEqual([]);
  });

  test('a letter pair that is no Danish letter stays what it is', () => {
    expect(language.stem('poesi')).toBe(danish.stem('poesi'));
    expect(language.stem('aelling')).toBe(danish.fold(danish.stem('ælling')));
  });

  test('every word has the stem of the word it is folded from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), (word) => {
        expect(language.stem(danish.fold(word))).toBe(danish.fold(danish.stem(word)));
      }),
    );
  });

  test('synonyms come as stems, in whatever form they are asked for', () => {
    const stemsOf = (term: string) => language.synonyms(term).map(({ stems }) => stems.join(' '));
    expect(stemsOf('seniorer')).toContain(language.stem('aeldre'));
    expect(stemsOf('etnisk minoritet')).toContain(language.stem('minoritetsetnisk'));
    expect(stemsOf('cykelpumpe')).toEqual([]);
  });

  test('small words are known folded', () => {
    expect(['og', 'paa', 'saa', 'ensomhed'].map(language.isStopword)).toEqual([true, true, true, false]);
  });

  test('split and joined words find each other, and synonyms find both', () => {
    const titles = ['Ældreensomhed', 'Ensomme ældre', 'Seniorer'];
    expect(found('ensomme ældre', ...titles)).toEqual([1, 0]);
    expect(found('ÆLDREENSOMHED', ...titles)).toEqual([0, 1]);
    expect(found('aeldre', ...titles)[0]).toBe(1);
    expect(found('senior', ...titles)).toEqual([2, 1, 0]);
  });
});
