import { alike, type PlaceFacts } from '@samskab/domain/arenas/alike';
import { emptyArena } from '@samskab/domain/arenas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDoubles, placeFacts, type KnownPlace } from './find-doubles.ts';
import type { ImportRow } from './import-row.ts';

const anyPlace = fc
  .record({
    name: fc.constantFrom(
      'Åby Bibliotek',
      'Biblioteket i Åby',
      'Kulturhuset',
      'Hasle Bibliotek',
      'Kulturhus Nord',
    ),
    street: fc.constantFrom('', 'Torvet 1', 'Torvet 2'),
    postcode: fc.constantFrom('', '8230', '8210'),
    position: fc.option(
      fc.record({
        latitude: fc.integer({ min: 561000, max: 561900 }).map((n) => n / 10000),
        longitude: fc.integer({ min: 101000, max: 101900 }).map((n) => n / 10000),
      }),
    ),
  })
  // What has neither a place nor a postcode can be compared with nothing.
  .filter(({ postcode, position }) => postcode !== '' || position !== null);

const rowOf = (facts: PlaceFacts, row: number): ImportRow => {
  const { name, position, ...rest } = facts;
  const content = { ...emptyArena(), name, position, facts: { ...emptyArena().facts, ...rest } };
  return { row, key: String(row), name, content, problems: [], doubts: [] };
};

test('finds what comparing each with each finds', () => {
  fc.assert(
    fc.property(
      fc.array(anyPlace, { maxLength: 8 }),
      fc.array(anyPlace, { maxLength: 8 }),
      (rows, places) => {
        const known: KnownPlace[] = places.map((place, at) => ({
          ...place,
          id: String(at),
          slug: String(at),
        }));
        const found = findDoubles(
          rows.map((facts, at) => rowOf(facts, at + 2)),
          known,
        );
        for (const [at, { row, sameAsRow, alike: like }] of found.entries()) {
          const facts = placeFacts(row.content ?? emptyArena());
          const near = (one: PlaceFacts) => comparable(facts, one) && alike(facts, one) !== null;
          const first = rows.slice(0, at).findIndex(near);
          expect(sameAsRow === null).toBe(first === -1);
          expect(like.length).toBe(Math.min(5, known.filter(near).length));
        }
      },
    ),
  );
});

/** Where one has a place and the other only a postcode, nothing but a postcode in common brings them together. */
const comparable = (one: PlaceFacts, other: PlaceFacts) =>
  (one.position !== null && other.position !== null) ||
  (one.postcode !== '' && one.postcode === other.postcode);

test('a row that cannot be taken is compared with nothing', () => {
  const row = { ...rowOf({ name: 'Huset', street: '', postcode: '8230', position: null }, 2), content: null };
  expect(findDoubles([row, row], [])).toEqual([
    { row, sameAsRow: null, alike: [] },
    { row, sameAsRow: null, alike: [] },
  ]);
});
