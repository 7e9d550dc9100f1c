import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as danish from './index.ts';
import { anyText } from './testing/any-text.ts';

const lexicon = danish.readLexicon('SFX 31 0 0/32', '2\nskole/31,39\nhave/39');

test('no text makes a function throw', () => {
  const read: readonly ((text: string) => unknown)[] = [
    danish.countWords,
    danish.detectLanguage,
    danish.findCpr,
    danish.findPersonalData,
    danish.fold,
    danish.isStopword,
    danish.maskCpr,
    danish.readability,
    danish.slugify,
    danish.stem,
    danish.synonymsOf,
    danish.tokens,
    lexicon.has,
    (text) => danish.splitCompound(text, lexicon),
  ];
  fc.assert(
    fc.property(anyText, fc.constantFrom(...read), (text, answer) => {
      expect(() => answer(text)).not.toThrow();
    }),
    { numRuns: 1500 },
  );
});

test('a text of 100,000 letters without a blank is answered', () => {
  const long = 'åbentskolehave'.repeat(7_200);
  expect(danish.splitCompound(long, lexicon)).toEqual([]);
  expect(danish.synonymsOf(long)).toEqual([]);
  expect(danish.isStopword(long)).toBe(false);
  expect(danish.stem(long).length).toBeLessThanOrEqual(long.length);
});
