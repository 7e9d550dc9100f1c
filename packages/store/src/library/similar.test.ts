import { FACETS, type Facet } from '@samskab/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FacetIndex, type Indexed } from './facet-index.ts';
import { similarStories } from './similar.ts';

const codes = (...letters: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...letters), { maxLength: 3 });
const shelf = fc.array(
  fc.record({ theme: codes('a', 'b', 'c'), targetGroup: codes('x', 'y'), form: codes('p', 'q') }),
  { minLength: 1, maxLength: 25 },
);
const everybody = { accept: () => true, most: 100 };

function indexOf(stories: readonly Partial<Record<Facet, readonly string[]>>[]) {
  const index = new FacetIndex();
  const nothing = Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]]));
  stories.forEach((story, n) =>
    index.put({ id: `s${n}`, values: { ...nothing, ...story } as Indexed['values'] }),
  );
  return index;
}

test('is the sum of what is shared, weighed by how rare it is, as a plain loop adds it up', () => {
  const WEIGHT = { theme: 3, targetGroup: 2, form: 1 } as const;
  fc.assert(
    fc.property(shelf, (stories) => {
      const own = stories[0];
      const worth = (facet: keyof typeof WEIGHT, value: string) =>
        WEIGHT[facet] *
        Math.log(1 + stories.length / stories.filter((story) => story[facet].includes(value)).length);
      const score = (other: (typeof stories)[number]) =>
        (['theme', 'targetGroup', 'form'] as const)
          .flatMap((facet) =>
            (own?.[facet] ?? [])
              .filter((value) => other[facet].includes(value))
              .map((value) => worth(facet, value)),
          )
          .reduce((sum, part) => sum + part, 0);
      const whole = own ? score(own) : 0;
      const [found = []] = similarStories(indexOf(stories), 's0', [everybody]);
      const expected = stories
        .map((story, n) => ({ id: `s${n}`, likeness: score(story) / whole }))
        .slice(1)
        .filter(({ likeness }) => likeness > 0);
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      for (const { id, likeness } of found)
        expect(likeness).toBeCloseTo(expected.find((one) => one.id === id)?.likeness ?? Number.NaN, 9);
      expect(found.map(({ likeness }) => likeness)).toEqual(
        found.map(({ likeness }) => likeness).toSorted((a, b) => b - a),
      );
    }),
  );
});

test('a story stands in one list only, and never beside itself', () => {
  fc.assert(
    fc.property(shelf, fc.integer({ min: 1, max: 4 }), (stories, most) => {
      const lists = similarStories(indexOf(stories), 's0', [
        { accept: () => true, most },
        { accept: (at) => at % 2 === 0, most: 2 },
      ]);
      const all = lists.flat().map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain('s0');
      expect(lists[0]?.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('a story that is not on the shelf has no neighbours', () => {
  expect(similarStories(indexOf([{ theme: ['a'] }]), 'gone', [everybody])).toEqual([[]]);
});
