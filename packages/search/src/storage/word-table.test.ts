import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE } from './none.ts';
import { WordTable } from './word-table.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'æ', '中'), maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

test('numbers words as a Map does, in the order they come', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), fc.array(word), (words, others) => {
      const [table, map] = [new WordTable(), new Map<string, number>()];
      for (const one of words) {
        if (!map.has(one)) map.set(one, map.size);
        expect(table.intern(one)).toBe(map.get(one));
      }
      expect(table.size).toBe(map.size);
      for (const one of [...words, ...others]) expect(table.find(one)).toBe(map.get(one) ?? NONE);
      for (const [text, number] of map) expect(table.textOf(number)).toBe(text);
    }),
  );
});

test('holds tens of thousands of words, and finds none that is not there', () => {
  const table = new WordTable();
  const words = Array.from({ length: 50_000 }, (_, number) => `ord${number}`);
  expect(words.filter((word, number) => table.intern(word) !== number)).toEqual([]);
  expect(words.filter((word, number) => table.find(word) !== number)).toEqual([]);
  expect(table.find('ord50000')).toBe(NONE);
});

test('of a word longer than 255 bytes the beginning counts, cut between letters', () => {
  const table = new WordTable();
  const number = table.intern('æ'.repeat(200));
  expect(table.textOf(number)).toBe('æ'.repeat(127));
  expect(table.find('æ'.repeat(300))).toBe(number);
});
