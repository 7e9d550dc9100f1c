import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GROUPS } from './groups.ts';
import { CHAIR_RING, peopleOf, placeChairs, TABLE_RADIUS } from './table-seats.ts';

const group = fc.constantFrom(...GROUPS);
const seats = fc.array(
  fc.record({ group, count: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }) }),
  { maxLength: 6 },
);
const missing = fc.subarray([...GROUPS]);

test('no chair overlaps another or the table, and all stay in the frame', () => {
  fc.assert(
    fc.property(seats, missing, (present, absent) => {
      const chairs = placeChairs(Object.freeze(present), Object.freeze(absent));
      chairs.forEach((chair, place) => {
        expect(Math.hypot(chair.x, chair.y) - chair.size).toBeGreaterThan(TABLE_RADIUS);
        expect(CHAIR_RING + chair.size * 1.2).toBeLessThan(125);
        for (const other of chairs.slice(place + 1)) {
          expect(Math.hypot(chair.x - other.x, chair.y - other.y)).toBeGreaterThan(chair.size + other.size);
        }
      });
    }),
  );
});

test('every person is seated, and counted once', () => {
  fc.assert(
    fc.property(seats, missing, (present, absent) => {
      const chairs = placeChairs(present, absent);
      for (const name of GROUPS) {
        const taken = chairs.filter((chair) => chair.group === name && chair.taken);
        const people = peopleOf(name, present);
        const drawn = taken.reduce((sum, chair) => sum + (chair.stands ?? 1), 0);
        expect(drawn).toBe(people ?? 1);
      }
    }),
  );
});

test('a missing group has one empty chair, unless somebody of it came', () => {
  fc.assert(
    fc.property(seats, missing, (present, absent) => {
      const empty = placeChairs(present, absent).filter((chair) => !chair.taken);
      const expected = GROUPS.filter((name) => absent.includes(name) && peopleOf(name, present) === 0);
      expect(empty.map((chair) => chair.group)).toEqual(expected);
    }),
  );
});

test('three citizens and two from associations sit, and companies are missed', () => {
  const chairs = placeChairs(
    [
      { group: 'voluntary', count: 2 },
      { group: 'citizens', count: 3 },
    ],
    ['private'],
  );
  expect(chairs.map((chair) => chair.group)).toEqual([
    'citizens',
    'citizens',
    'citizens',
    'voluntary',
    'voluntary',
    'private',
  ]);
  expect(chairs.at(-1)).toMatchObject({ taken: false, stands: null });
});

test('forty citizens share one chair with their number on it', () => {
  expect(placeChairs([{ group: 'citizens', count: 40 }], [])).toMatchObject([{ stands: 40 }]);
});

test('a group that was there uncounted has one chair without a number', () => {
  expect(placeChairs([{ group: 'public', count: null }], [])).toMatchObject([{ taken: true, stands: null }]);
});
