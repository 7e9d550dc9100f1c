import { expect, test } from 'vitest';
import { codePointsIn } from './code-points.ts';
import { fontBytes, hasGlyph } from './font-files.ts';

test('each shipped font is read, and has the letters it is there for', () => {
  const fonts = fontBytes().map(codePointsIn);
  expect(fonts.every(({ size }) => size > 500)).toBe(true);
  for (const letter of 'aåÆøßğїΩمچ😀✓□') expect(hasGlyph(letter.codePointAt(0) ?? 0)).toBe(true);
  for (const letter of '你ቃ\u{12000}\uE000') expect(hasGlyph(letter.codePointAt(0) ?? 0)).toBe(false);
});

/** A font with nothing but a table of signs, written by the book (OpenType 1.9, cmap). */
function fontWith(format: number, table: readonly number[]): Uint8Array {
  const head = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
  const entry = [...Buffer.from('cmap'), 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 99];
  const cmap = [0, 0, 0, 1, 0, 3, 0, format === 4 ? 1 : 10, 0, 0, 0, 12];
  return Uint8Array.from([...head, ...entry, ...cmap, ...table]);
}
const word = (value: number) => [(value >> 8) & 255, value & 255];
const long = (value: number) => [...word(value >>> 16), ...word(value & 0xffff)];

test('groups of format 12 are read', () => {
  const groups = [65, 67, 1, 0x1f600, 0x1f600, 9].flatMap(long);
  const table = [...word(12), ...word(0), ...long(40), ...long(0), ...long(2), ...groups];
  expect([...codePointsIn(fontWith(12, table))]).toEqual([65, 66, 67, 0x1f600]);
});

test('segments of format 4 are read, with and without a list of drawings', () => {
  const lists = [
    [66, 98, 0xffff], // ends
    [0], // padding
    [65, 97, 0xffff], // begins
    [(1 - 65) & 0xffff, 0, 1], // differences
    [0, 4, 0], // places: the second points past the last place, to the list
    [0, 7], // drawings of 97 and 98
  ];
  const table = [4, 46, 0, 6, 0, 0, 0, ...lists.flat()].flatMap(word);
  expect([...codePointsIn(fontWith(4, table))]).toEqual([65, 66, 98]);
});
