import { FACETS, readLibraryQuery } from '@samskab/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortAddress } from './short-address.ts';

const queryOf = (address: string | null) =>
  readLibraryQuery(new URL(address ?? '', 'https://samskab.example').searchParams);

/** Letters of one to four bytes, and what has no letters at all. */
const letters = fc.constantFrom('a', 'æ', 'ع', '語', '🍲', ' ', '%', '+', '"', '\u200B', '\u202E', '\uD800');
const pasted = fc
  .tuple(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), fc.nat(2000))
  .map(([text, times]) => `x${text.repeat(times)}`);

test('a question is understood as if the whole address had been read', () => {
  fc.assert(
    fc.property(pasted, fc.constantFrom(...FACETS), fc.nat(600), (text, facet, page) => {
      const asked = new URLSearchParams({ q: text.toWellFormed(), [facet]: 'one', page: String(page) });
      const address = `/erfaringer?${asked}`;
      expect(queryOf(shortAddress(address))).toEqual(queryOf(address));
    }),
    { numRuns: 200 },
  );
});

test('nothing stays longer than what the site is willing to carry about', () => {
  fc.assert(
    fc.property(fc.array(pasted, { maxLength: 20 }), (values) => {
      const address = `/erfaringer?${values.map((value) => `q=${encodeURIComponent(value.toWellFormed())}`).join('&')}`;
      const short = shortAddress(address);
      expect(short?.length).toBeLessThanOrEqual(16_000);
      expect(shortAddress(short ?? '')).toBe(short);
      if (address.length <= 16_000) expect(short).toBe(address);
    }),
    { numRuns: 100 },
  );
});

test('a path that no page can have is not read', () => {
  expect(shortAddress(`/erfaringer/${'a'.repeat(100_000)}`)).toBeNull();
  expect(shortAddress(`/erfaringer/${'a'.repeat(100_000)}?q=kaffe`)).toBeNull();
});
