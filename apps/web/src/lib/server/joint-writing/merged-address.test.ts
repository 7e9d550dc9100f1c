import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MERGED, mergedValue, readMerged } from './merged-address.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '🍲', '"', '\n'), maxLength: 400 });

test('where words met comes back from the address, cut but never garbled', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ mine: words, theirs: words }), { maxLength: 8 }), (places) => {
      const value = mergedValue(places);
      const read = readMerged(new URLSearchParams({ [MERGED]: value }));
      expect(encodeURIComponent(value).length).toBeLessThan(8000);
      expect(read?.clashes).toHaveLength(Math.min(4, places.length));
      read?.clashes.forEach(({ mine }, place) => {
        expect((places[place]?.mine ?? '').trim().startsWith(mine.replace(/…$/, ''))).toBe(true);
        expect(mine.isWellFormed()).toBe(true);
      });
    }),
  );
});

test('an address that somebody wrote themselves says nothing false', () => {
  expect(readMerged(new URLSearchParams())).toBeNull();
  for (const value of ['', 'x', '{"mine":1}', '[1]', JSON.stringify([{ mine: 'a'.repeat(500), theirs: '' }])])
    expect(readMerged(new URLSearchParams({ [MERGED]: value }))).toEqual({ clashes: [] });
});
