import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from './best.ts';

test('gives the front of the whole list sorted', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
  fc.assert(
    fc.property(
      scores,
      fc.nat(70),
      fc.func(fc.nat(3)),
      fc.func(fc.boolean()),
      (list, limit, rank, accept) => {
        const ranked = {
          documents: Uint32Array.from(list, (_, at) => at * 2),
          scores: Float32Array.from(list),
        };
        const tie = (a: number, b: number) => rank(a) - rank(b) || a - b;
        const places = list.map((_, at) => at).filter((at) => accept(at * 2));
        const sorted = places
          .toSorted((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || tie(a * 2, b * 2))
          .slice(0, limit);
        const found = best(ranked, { limit, accept, tie });
        expect([...found.documents]).toEqual(sorted.map((at) => at * 2));
        expect([...found.scores]).toEqual(sorted.map((at) => list[at]));
      },
    ),
  );
});

test('among equals the newest comes first when nothing else is said', () => {
  const ranked = { documents: Uint32Array.of(3, 5, 9), scores: Float32Array.of(1, 1, 1) };
  expect([...best(ranked, { limit: 2 }).documents]).toEqual([9, 5]);
});
