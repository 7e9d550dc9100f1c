import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withLinks } from './with-links.ts';

test('put together again, the pieces are the text', () => {
  const words = fc.constantFrom(
    'http://a.dk/b',
    'https://c.dk',
    ' ',
    '\n',
    'hej',
    'javascript:alert(1)',
    '<a>',
    'http://',
  );
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join('')),
      (text) => {
        const pieces = withLinks(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { text: piece, isLink } of pieces) if (isLink) expect(piece).toMatch(/^https?:\/\/\S/);
      },
    ),
  );
});
