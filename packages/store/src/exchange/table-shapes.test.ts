import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrderOfReferences } from './table-shapes.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
/** References that go from later to earlier names only, so that there is an order. */
const references = fc.array(
  fc
    .tuple(fc.nat(5), fc.nat(5))
    .filter(([from, to]) => from > to)
    .map(([from, to]) => ({ from: NAMES[from] ?? '', to: NAMES[to] ?? '' })),
);

test('each table stands after all that it references, and none is lost', () => {
  fc.assert(
    fc.property(references, fc.shuffledSubarray(NAMES, { minLength: 6 }), (some, names) => {
      const ordered = inOrderOfReferences(
        names.map((name) => ({ name })),
        some,
      ).map(({ name }) => name);
      expect(ordered.toSorted()).toEqual(NAMES);
      for (const { from, to } of some) expect(ordered.indexOf(to)).toBeLessThan(ordered.indexOf(from));
    }),
  );
});

test('a table may reference itself, and a circle has no order', () => {
  const two = [{ name: 'a' }, { name: 'b' }];
  expect(inOrderOfReferences(two, [{ from: 'a', to: 'a' }])).toEqual(two);
  expect(() =>
    inOrderOfReferences(two, [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]),
  ).toThrow('circle');
});
