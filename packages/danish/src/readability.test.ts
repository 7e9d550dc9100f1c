import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readability } from './readability.ts';

/** A text made of known sentences, so that the parts are known without counting. */
const made = fc.array(
  fc.record({
    words: fc.array(
      fc.constantFrom('kom', 'vi', 'sammen', 'frivillige', 'kommunen', 'ældre', 'overraskelse'),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    mark: fc.constantFrom('.', '!', '?', ':', '…', '...', '.»', '!"'),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('LIX', () => {
  test('is words a sentence and long words in per cent, as Björnsson defined it', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(' ', '\n', '  '), (sentences, between) => {
        const text = sentences.map(({ words, mark }) => `${words.join(' ')}${mark}`).join(between);
        const words = sentences.flatMap((sentence) => sentence.words);
        const longWords = words.filter((word) => word.length > 6).length;
        expect(readability(text)).toEqual({
          words: words.length,
          longWords,
          sentences: sentences.length,
          lix: words.length / sentences.length + (100 * longWords) / words.length,
        });
      }),
    );
  });

  test('lies between 1 and the number of words plus 100, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const parts = readability(text) ?? { words: 1, longWords: 0, sentences: 1, lix: 1 };
        expect(parts.lix).toBeGreaterThanOrEqual(1);
        expect(parts.lix).toBeLessThanOrEqual(parts.words + 100);
        expect(parts.sentences).toBeLessThanOrEqual(parts.words);
        expect(parts.longWords).toBeLessThanOrEqual(parts.words);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['', '   ', '…!?', '\n\n'])('is null for %j, which has no word', (text) => {
    expect(readability(text)).toBeNull();
  });
});

test.each([
  ['Vi kom. De gik.', 2],
  ['Vi kom', 1],
  ['Bl.a. kl. 17.30 og ca. 30.000 kr. om året.', 1],
  ['Det kostede 30.000 kr. Ingen klagede.', 2],
  ['Efter § 18, stk. 2 i loven.', 1],
  ['Den 1. januar kom H. Jensen.', 1],
  ['Tallet faldt fra 6,4 til 5,3.', 1],
  ['Mad\n\n- suppe\n- brød', 3],
  ['En overskrift\nOg en sætning.', 2],
  ['En linje, der er brudt\nfordi den var for lang.', 1],
  ['«Ja!» sagde hun. Så gik hun.', 3],
  ['Det var i 2019. Så kom 2020.', 2],
])('%j has %d sentences', (text, sentences) => {
  expect(readability(text)?.sentences).toBe(sentences);
});
