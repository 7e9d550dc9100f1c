import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SLUG_LIMIT, slugify } from './slugify.ts';

const slugs = (text: string): readonly string[] => [slugify(text)].filter((slug) => slug !== null);

test('is null or a short row of small letters, digits and single hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      expect(
        slugs(title).every((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= SLUG_LIMIT),
      ).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('is null only when no letter a–z or digit remains', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÅø9 -!؟م\u0301'), maxLength: 80 }), (title) => {
      expect(slugify(title) === null).toBe(!/[aÅø9]/.test(title));
    }),
  );
});

test('of a slug is the slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 120 }), (title) => {
      expect(slugs(title).flatMap(slugs)).toEqual(slugs(title));
    }),
  );
});

test.each([
  ['Den åbne gryde', 'den-aabne-gryde'],
  ['Ældre på cykel – igen!', 'aeldre-paa-cykel-igen'],
  ["Mødrenes kaffe's venner", 'moedrenes-kaffes-venner'],
  ['  Ø  ', 'oe'],
  ['100 % frivillig', '100-frivillig'],
  ['أهلا', null],
  ['…', null],
  ['', null],
  [`${'lang '.repeat(20)}titel`, 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
  ['x'.repeat(80), 'x'.repeat(60)],
])('%j becomes %j', (title, slug) => {
  expect(slugify(title)).toBe(slug);
});
