import { FACETS, type Facet, type LibraryQuery } from '@samskab/domain';
import fc from 'fast-check';
import { TypedFastBitSet as Bits } from 'typedfastbitset';
import { expect, test } from 'vitest';
import { FacetIndex, type Indexed } from './facet-index.ts';

const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const story = (id: string): fc.Arbitrary<Indexed> =>
  fc
    .record(Object.fromEntries(FACETS.map((facet) => [facet, values])) as Record<Facet, typeof values>)
    .map((made) => ({ id, values: made }));
const change = fc
  .integer({ min: 0, max: 30 })
  .chain((n) =>
    fc.oneof(
      { weight: 3, arbitrary: story(`s${n}`).map((put) => ({ put })) },
      { weight: 1, arbitrary: fc.constant({ remove: `s${n}` }) },
    ),
  );
const chosen: fc.Arbitrary<LibraryQuery['chosen']> = fc.dictionary(
  fc.constantFrom(...FACETS),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }),
);

/** Of the shelf, below which stories are counted one by one: never, sometimes, nearly always. */
const share = fc.constantFrom(0, 0.5, 2);

/** The same question asked of a plain list, one story at a time. */
function naive(
  stories: readonly Indexed[],
  asked: LibraryQuery['chosen'],
  but: Facet | null,
): readonly Indexed[] {
  return stories.filter(({ values: has }) =>
    FACETS.every(
      (facet) => facet === but || !asked[facet] || asked[facet].some((value) => has[facet].includes(value)),
    ),
  );
}

function after(changes: readonly ({ put: Indexed } | { remove: string })[], walkedBelow?: number) {
  const index = new FacetIndex(walkedBelow);
  const plain = new Map<string, Indexed>();
  for (const one of changes)
    if ('put' in one) {
      index.put(one.put);
      plain.set(one.put.id, one.put);
    } else {
      index.remove(one.remove);
      plain.delete(one.remove);
    }
  return { index, plain: [...plain.values()] };
}

test('answers as a plain list does, after any changes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), chosen, share, (changes, asked, walked) => {
      const { index, plain } = after(changes, walked);
      const { fits, counts } = index.answer(asked, null);
      const ids = fits.array().map((position) => index.storyAt(position)?.id);
      expect(ids.toSorted()).toEqual(
        naive(plain, asked, null)
          .map(({ id }) => id)
          .toSorted(),
      );
      for (const facet of FACETS) {
        const among = naive(plain, asked, facet);
        for (const { value, count } of counts[facet])
          expect(count).toBe(among.filter(({ values: has }) => has[facet].includes(value)).length);
        const seen = new Set(among.flatMap(({ values: has }) => has[facet]));
        expect([...seen].every((value) => counts[facet].some((one) => one.value === value))).toBe(true);
      }
    }),
  );
});

test('words narrow every count', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), chosen, (changes, asked) => {
      const { index, plain } = after(changes);
      const within = plain.filter((_, n) => n % 2 === 0);
      const { fits } = index.answer(asked, new Bits(within.flatMap(({ id }) => index.positionOf(id) ?? [])));
      expect(fits.size()).toBe(naive(within, asked, null).length);
    }),
  );
});

test('the sets that were given are not changed', () => {
  const index = new FacetIndex();
  const story = {
    id: 's',
    values: Object.fromEntries(FACETS.map((facet) => [facet, ['a']])) as unknown as Indexed['values'],
  };
  const position = index.put(story);
  const within = new Bits([position]);
  index.answer({ theme: ['b'] }, within);
  expect(within.array()).toEqual([position]);
});
