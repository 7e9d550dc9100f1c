import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from '../testing/naive-model.ts';
import { editDistance } from './edit-distance.ts';
import { bitsIn, lettersOf } from './letters.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'æ', '😀'), maxLength: 7 });
const near = fc.tuple(
  word,
  fc.array(fc.tuple(fc.nat(7), fc.nat(3), fc.constantFrom('a', 'd', 'æ')), { maxLength: 2 }),
);

test('up to two edits are as many as making every edit there is takes', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance([...a], [...b], 2)).toBe(editsBetween(a, b));
    }),
    { numRuns: 1500 },
  );
});

test('the distance is the same both ways, and nothing only between a word and itself', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const distance = editDistance([...a], [...b], most);
      expect(editDistance([...b], [...a], most)).toBe(distance);
      expect(distance === 0).toBe(a === b);
    }),
  );
});

test('no word within reach has letters that differ in more than two bits an edit', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const lettersIn = (text: string) => lettersOf(bytes(text), 0, bytes(text).length);
  fc.assert(
    fc.property(near, ([a, edits]) => {
      const letters = [...a];
      for (const [at, what, sign] of edits) {
        if (what === 0) letters.splice(at, 1);
        else if (what === 1) letters.splice(at, 0, sign);
        else if (what === 2) letters.splice(at, 1, sign);
        else letters.splice(at, 2, ...letters.slice(at, at + 2).toReversed());
      }
      const [before, after] = [lettersIn(a), lettersIn(letters.join(''))];
      expect(after.count).toBe(letters.length);
      expect(bitsIn((before.mask ^ after.mask) >>> 0)).toBeLessThanOrEqual(2 * edits.length);
    }),
    { numRuns: 1000 },
  );
});

test('bits are counted as the digits of the binary number', () => {
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), (number) => {
      expect(bitsIn(number)).toBe(number.toString(2).replaceAll('0', '').length);
    }),
  );
});
