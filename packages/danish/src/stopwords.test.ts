import { expect, test } from 'vitest';
import { goldenLines } from '@samskab/testing';
import { isStopword, STOPWORDS } from './stopwords.ts';
import { SYNONYM_GROUPS } from './synonyms/groups.ts';

test('the list has the small words of Danish and no word twice spelled', () => {
  expect(STOPWORDS.size).toBeGreaterThan(150);
  expect(
    [...STOPWORDS].filter((word) => word !== word.toLowerCase().normalize('NFC') || word === ''),
  ).toEqual([]);
  expect(['og', 'i', 'på', 'det', 'en', 'som', 'ikke'].filter((word) => !isStopword(word))).toEqual([]);
});

test('no word of the gold lists or of the synonyms is one', () => {
  const words = ['compounds-tuning.txt', 'compounds-held-back.txt']
    .flatMap((name) => goldenLines(`danish/${name}`))
    .map((line) => line.replaceAll(/[+|]| .*/g, ''));
  // English words can look like Danish small words: «men».
  const terms = SYNONYM_GROUPS.flatMap(({ kind, left, right }) =>
    kind === 'english' ? right : [...left, ...right],
  );
  expect([...words, ...terms].filter(isStopword)).toEqual([]);
});
