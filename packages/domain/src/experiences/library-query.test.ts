import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FACETS,
  libraryAddress,
  readLibraryQuery,
  SORTS,
  toggled,
  type LibraryQuery,
} from './library-query.ts';

const value = fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}$/);
const query: fc.Arbitrary<LibraryQuery> = fc
  .record({
    text: fc.string({ maxLength: 30 }).map((text) => readLibraryQuery(new URLSearchParams({ q: text })).text),
    chosen: fc.dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(value, { minLength: 1, maxLength: 4 })),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 500 }),
  })
  .map((made) => ({
    ...made,
    chosen: { ...made.chosen },
    sort: made.text === '' && made.sort === 'relevance' ? 'newest' : made.sort,
  }));

test('every question has an address that gives the question back', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(readLibraryQuery(new URLSearchParams(libraryAddress(asked)))).toEqual(asked);
    }),
  );
});

test('choosing a value twice is not choosing it', () => {
  fc.assert(
    fc.property(query, fc.constantFrom(...FACETS), value, (asked, facet, code) => {
      fc.pre(!asked.chosen[facet]?.includes(code));
      expect(toggled(toggled(asked, facet, code), facet, code)).toEqual({ ...asked, page: 1 });
    }),
  );
});

test('any address is understood, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('q', 'page', 'sort', ...FACETS), fc.string({ unit: 'binary' }))),
      (pairs) => {
        const understood = readLibraryQuery(new URLSearchParams(pairs));
        expect(understood.page).toBeGreaterThanOrEqual(1);
        expect(understood.text.isWellFormed()).toBe(true);
        expect(understood.text.length).toBeLessThanOrEqual(200);
      },
    ),
  );
});

test('a question that was cut has an address of its own, too', () => {
  const long = fc.string({ unit: fc.constantFrom('a', 'æ', ' ', '🍲'), minLength: 150, maxLength: 300 });
  fc.assert(
    fc.property(long, (q) => {
      const asked = readLibraryQuery(new URLSearchParams({ q }));
      expect(readLibraryQuery(new URLSearchParams(libraryAddress(asked)))).toEqual(asked);
      expect(q.trim().startsWith(asked.text)).toBe(true);
    }),
  );
});
