import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from './stem.ts';
import { anyText } from './testing/any-text.ts';
import { sharedFile } from '@samskab/testing';

const [words, stems] = ['words', 'stems'].map((name) =>
  sharedFile(`danish/snowball-${name}.txt`)?.trimEnd().split('\n'),
);

test.runIf(words && stems)(
  'every word of the Snowball vocabulary has the stem that is published with it',
  () => {
    expect(words?.length).toBeGreaterThan(23_000);
    expect(words?.map(stem)).toEqual(stems);
  },
);

test('a stem is no longer than its word, and case and form of Unicode make no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abdegiklmnrstvæøåé'), maxLength: 20 }), (word) => {
      expect(stem(word).length).toBeLessThanOrEqual(word.length);
      expect(stem(word.toUpperCase().normalize('NFD'))).toBe(stem(word));
    }),
  );
});

test('any text has a stem', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(stem(text)).toBeTypeOf('string');
    }),
  );
});

test.each([
  [['kommune', 'kommunen', 'kommuner', 'kommunernes'], 'kommun'],
  [['ensom', 'ensomme', 'ensomhed', 'ensomheden'], 'ensom'],
  [['frivillig', 'frivillige'], 'frivil'],
])('%j share the stem %j', (words, expected) => {
  expect(words.map(stem)).toEqual(words.map(() => expected));
});
