import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordOverlap } from './word-overlap.ts';

const text = fc.lorem({ maxCount: 30 });

test('is the same both ways, between 0 and 1, and 1 for a text and itself', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const overlap = wordOverlap(one, other);
      expect(wordOverlap(other, one)).toBe(overlap);
      if (overlap !== null) {
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
        expect(wordOverlap(one, one)).toBe(1);
      }
    }),
  );
});

test('a story told at length holds all of the short one', () => {
  fc.assert(
    fc.property(text, text, (short, more) => {
      expect([1, null]).toContain(wordOverlap(short, `${more} ${short.toUpperCase()}`));
    }),
  );
});

test('texts of different letters have nothing in common', () => {
  expect(wordOverlap('Fællesspisning på Ærø', 'Cykler til unge i Skive')).toBe(0);
  expect(wordOverlap('på i av', 'Cykler')).toBeNull();
});
