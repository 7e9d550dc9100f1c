import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './found.ts';

test('the pieces are the text, and those that were looked for are the spans', () => {
  const textAndSpans = fc
    .string({ unit: 'binary', maxLength: 40 })
    .chain((text) =>
      fc
        .uniqueArray(fc.nat(text.length), { maxLength: 8 })
        .map((cuts) => ({ text, cuts: cuts.toSorted((a, b) => a - b) })),
    );
  fc.assert(
    fc.property(textAndSpans, ({ text, cuts }) => {
      const spans = cuts.flatMap((start, at) => {
        const end = cuts[at + 1];
        return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
      });
      const pieces = piecesOf(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.filter(({ found }) => found).map((piece) => piece.text)).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    }),
  );
});
