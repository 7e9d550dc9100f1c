import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, tokens } from './tokens.ts';

const words = fc.array(
  fc.constantFrom('hus', 'e-mail', '§-fri', 'Århus', '12', "d'Or", 'слово', 'كلمة', 'می‌خواهم', 'e\u0301t'),
  {
    maxLength: 12,
  },
);

describe('tokens', () => {
  test('are the words between blanks and punctuation, of any script', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ', ', ' – ', '\n', '… ', ' «', '! '), (list, between) => {
        const expected = list.map((word) => word.replace('§-', ''));
        expect(tokens(list.join(between)).map((token) => token.text)).toEqual(expected);
      }),
    );
  });

  test('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const found = tokens(text);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          found.map((token) => token.text),
        );
        expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('lose no letter and no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const lettersOf = (part: string) => part.replaceAll(/[^\p{L}\p{N}]/gu, '');
        expect(
          lettersOf(
            tokens(text)
              .map((token) => token.text)
              .join(''),
          ),
        ).toBe(lettersOf(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('countWords', () => {
  test.each([
    ['', 0],
    [' – … ! ', 0],
    ['Vi spiste sammen.', 3],
    ['Hvad skete der i 2022?', 5],
    ['en e-mail og en it-café', 5],
    ['Що сталося далі?', 3],
    ['ماذا حدث بعد ذلك؟', 4],
    ['می‌خواهم بیایم', 2],
    ['I\u00adgen', 1],
  ])('%j has %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
