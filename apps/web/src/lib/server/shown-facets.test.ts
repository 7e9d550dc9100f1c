import { FACETS, type Facet } from '@samskab/domain';
import type { FacetCounts } from '@samskab/store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownFacets } from './shown-facets.ts';

const values = fc.uniqueArray(fc.nat(99).map(String), { maxLength: 20 });
const counts = fc
  .record(Object.fromEntries(FACETS.map((facet) => [facet, values])) as Record<Facet, typeof values>)
  .map(
    (made) =>
      Object.fromEntries(
        FACETS.map((facet) => [facet, made[facet].map((value, at) => ({ value, count: 100 - at }))]),
      ) as unknown as FacetCounts,
  );

test('what is shown and what is hidden are all there is, and what is chosen is never hidden', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(...FACETS), fc.constantFrom(null, ...FACETS), (all, facet, whole) => {
      const last = all[facet].at(-1)?.value;
      const shown = shownFacets(all, last === undefined ? {} : { [facet]: [last] }, whole);
      for (const one of shown) {
        expect(one.values.length + one.hidden).toBe(all[one.facet].length);
        if (one.facet === whole) expect(one.hidden).toBe(0);
      }
      const chosen = shown.find((one) => one.facet === facet);
      expect(chosen?.values.map(({ value }) => value) ?? []).toEqual(
        last === undefined ? [] : expect.arrayContaining([last]),
      );
    }),
  );
});

test('a facet that says the same of every story is not offered', () => {
  const all = Object.fromEntries(FACETS.map((facet) => [facet, [{ value: 'a', count: 3 }]]));
  expect(shownFacets(all as unknown as FacetCounts, {}, null)).toEqual([]);
});
