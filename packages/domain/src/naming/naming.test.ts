import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEWEST_FOR_SHARE, foldYears, namingCheck, type NamingRow } from './index.ts';

const form = fc.constantFrom('cocreation', 'partnership', 'ownTask', 'sponsorship');
const row: fc.Arbitrary<NamingRow> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('experience', 'process'),
  declared: fc.option(form),
  actual: fc.option(form),
  year: fc.option(fc.integer({ min: 2010, max: 2026 })),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 60 });

/** The same, counted one row after the other by hand. */
function naive(all: readonly NamingRow[]) {
  const counts = new Map<string, { compared: number; differ: number }>();
  const pairs = new Map<string, string[]>();
  let untold = 0;
  const add = (key: string, differs: boolean) => {
    const before = counts.get(key) ?? { compared: 0, differ: 0 };
    counts.set(key, { compared: before.compared + 1, differ: before.differ + (differs ? 1 : 0) });
  };
  for (const { id, declared, actual, year } of all) {
    if (declared === null || actual === null) {
      untold += 1;
      continue;
    }
    const differs = declared !== actual;
    add('all', differs);
    add(String(year), differs);
    if (declared === 'cocreation') add('cocreation', differs);
    const key = `${declared}>${actual}`;
    pairs.set(key, [...(pairs.get(key) ?? []), id]);
  }
  return { untold, pairs, of: (key: string) => counts.get(key) ?? { compared: 0, differ: 0 } };
}

test('counts as one would by hand', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const check = namingCheck(all);
      const model = naive(all);
      expect(check).toMatchObject({ ...model.of('all'), untold: model.untold });
      expect(check.undated).toMatchObject(model.of('null'));
      expect(check.calledCocreation).toMatchObject(model.of('cocreation'));
      for (const one of check.years) expect(one).toMatchObject(model.of(String(one.year)));
      expect(new Map(check.pairs.map(({ declared, actual, ids }) => [`${declared}>${actual}`, ids]))).toEqual(
        new Map([...model.pairs].map(([key, ids]) => [key, ids.toSorted()])),
      );
    }),
  );
});

test('every comparison is in one year or undated, and in one pair', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const { compared, differ, years, undated, pairs } = namingCheck(all);
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(years.map((one) => one.compared)) + undated.compared).toBe(compared);
      expect(sum(years.map((one) => one.differ)) + undated.differ).toBe(differ);
      expect(sum(pairs.map(({ ids }) => ids.length))).toBe(compared);
      const other = pairs.filter((pair) => pair.declared !== pair.actual);
      expect(sum(other.map(({ ids }) => ids.length))).toBe(differ);
    }),
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(
      rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(namingCheck(shuffled)).toEqual(namingCheck(all));
      },
    ),
  );
});

test('swapping the two words turns every pair round and changes no figure but that of co-creation', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const [check, turned] = [
        namingCheck(all),
        namingCheck(all.map((one) => ({ ...one, declared: one.actual, actual: one.declared }))),
      ];
      expect([turned.compared, turned.differ, turned.untold]).toEqual([
        check.compared,
        check.differ,
        check.untold,
      ]);
      expect(turned.years).toEqual(check.years);
    }),
  );
});

test('no share is said of a few', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const check = namingCheck(all);
      for (const { compared, differ, share } of [
        check,
        check.undated,
        check.calledCocreation,
        ...check.years,
      ])
        expect(share).toBe(compared < FEWEST_FOR_SHARE ? null : differ / compared);
    }),
  );
});

test('years follow each other, also where a year has nothing', () => {
  const at = (year: number): NamingRow => ({
    id: String(year),
    kind: 'experience',
    declared: 'cocreation',
    actual: 'ownTask',
    year,
  });
  const { years } = namingCheck([at(2020), at(2017)]);
  expect(years.map(({ year, compared }) => [year, compared])).toEqual([
    [2017, 1],
    [2018, 0],
    [2019, 0],
    [2020, 1],
  ]);
});

test('folded years lose nobody, and the last ones stand alone', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const { years } = namingCheck(all);
      const spans = foldYears(years, most);
      expect(spans).toHaveLength(Math.min(years.length, most));
      const sum = (list: readonly { readonly compared: number; readonly differ: number }[]) => ({
        compared: list.reduce((total, one) => total + one.compared, 0),
        differ: list.reduce((total, one) => total + one.differ, 0),
      });
      expect(sum(spans)).toEqual(sum(years));
      expect(spans.filter(({ andBefore }) => andBefore)).toHaveLength(years.length > most ? 1 : 0);
      expect(spans.at(-1)?.year).toBe(years.at(-1)?.year);
    }),
  );
});
