import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const text = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
const joined = (before: string, after: string, left: 'added' | 'removed') =>
  wordDiff(before, after)
    .filter(({ kind }) => kind !== left)
    .map((part) => part.text)
    .join('');

test('without what was added it is the old text, without what was removed the new', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(joined(before, after, 'added')).toBe(before);
      expect(joined(before, after, 'removed')).toBe(after);
    }),
  );
});

test('an unchanged text has no changes', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordDiff(same, same).filter(({ kind }) => kind !== 'same')).toEqual([]);
    }),
  );
});

test('only the changed word is marked, and blanks stay where they were', () => {
  expect(wordDiff('Vi spiste suppe.\n\nAlle kom.', 'Vi spiste grød.\n\nAlle kom.')).toEqual([
    { kind: 'same', text: 'Vi spiste ' },
    { kind: 'removed', text: 'suppe' },
    { kind: 'added', text: 'grød' },
    { kind: 'same', text: '.\n\nAlle kom.' },
  ]);
});

test('two long texts with nothing in common are one removed and one added', () => {
  const words = (start: string) => Array.from({ length: 2500 }, (_, n) => `${start}${n}`).join(' ');
  expect(wordDiff(words('a'), words('b'))).toEqual([
    { kind: 'removed', text: words('a') },
    { kind: 'added', text: words('b') },
  ]);
});
