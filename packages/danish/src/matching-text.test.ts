import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchingText, originalSpan, placeOf } from './matching-text.ts';

const someText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'a1 åe–／',
      '\u0301',
      '\u030a',
      '\u200b',
      '\u00ad',
      '\t',
      '٣',
      '𝟗',
      '\ud83d',
      '\ude00',
      'ｆ',
      '²',
      '①',
      'ﬁ',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

test('places follow one another in the original and stay inside it', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const matching = matchingText(text);
      const places = Array.from({ length: matching.text.length }, (_, index) => placeOf(matching, index));
      const inOrder = places.every(
        ({ start, end }, index) => start < end && (places[index - 1]?.end ?? 0) <= start,
      );
      expect(inOrder && (places.at(-1)?.end ?? 0) <= text.length).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('a sign and what stands at its place in the original are the same sign', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'å', 'e\u0301', '٣', '𝟗', 'ｆ', '\u200b', '–', '\u00a0'), {
        maxLength: 20,
      }),
      (signs) => {
        const text = signs.join('');
        const matching = matchingText(text);
        const meant: Readonly<Record<string, string>> = {
          'e\u0301': 'é',
          '٣': '3',
          '𝟗': '9',
          ｆ: 'f',
          '–': '-',
          '\u00a0': ' ',
        };
        const visible = signs.filter((sign) => sign !== '\u200b');
        expect(matching.text).toBe(visible.map((sign) => meant[sign] ?? sign).join(''));
        const found = visible.map((_, index) => {
          const { start, end } = placeOf(matching, index);
          return text.slice(start, end);
        });
        expect(found).toEqual(visible);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a text of ordinary letters is its own matching text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcæøåÅß 123.,-\n²½'), maxLength: 40 }), (text) => {
      expect(matchingText(text)).toMatchObject({ text, shifts: [] });
    }),
  );
});

test('a stretch goes from the start of its first sign to the end of its last', () => {
  const text = 'a\u200b𝟎e\u0301b';
  expect(matchingText(text).text).toBe('a0éb');
  expect(originalSpan(matchingText(text), 1, 3)).toEqual({ start: 2, end: 6 });
});

test('raised and circled numbers stay what they are', () => {
  expect(matchingText('①x²⁹').text).toBe('①x²⁹');
});
