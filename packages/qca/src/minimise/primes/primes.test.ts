import { describe, expect, test } from 'vitest';
import { formatTerm } from '../../kernel/format.ts';
import { rowValues } from '../../table/cases-by-row.ts';
import { randomFrom, randomTable } from '../../testing/naive-minimiser.ts';
import { maximalClasses } from '../cover/maximal-classes.ts';
import { Meter } from '../cover/meter.ts';
import { primesAgainst } from './against.ts';
import { differences, encodeRows, valueIn } from './encoded-rows.ts';
import { primesOfCubes } from './of-cubes.ts';
import { termOf } from './ordered-primes.ts';
import type { PrimeList } from './prime-list.ts';
import { minimalSets, Transversals } from './transversals.ts';
import { primesWithin } from './within.ts';

const enough = () => new Meter(1e9);

test('three ways to find prime implicants find the same', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { conditions, rows, possibleRows } = randomTable(seed, 5, 20);
    const values = conditions.map((condition) => condition.values);
    const encoded = (numbers: readonly number[]) =>
      encodeRows(
        numbers.map((number) => rowValues(number, conditions)),
        values,
      );
    const positive = rows.filter(({ out }) => out === '1').map(({ number }) => number);
    const allowed = rows.filter(({ out }) => out !== '0').map(({ number }) => number);
    const all = Array.from({ length: possibleRows }, (_, index) => index + 1);
    const forbidden = all.filter((number) => !allowed.includes(number));
    const terms = allowed.map((number) =>
      rowValues(number, conditions).map((value, condition) => ({ condition, value })),
    );
    const texts = (primes: PrimeList) =>
      Array.from({ length: primes.count }, (_, prime) =>
        formatTerm(termOf(primes, prime), conditions),
      ).toSorted();
    const against = texts(primesAgainst(encoded(positive), encoded(forbidden), enough()));
    const zeroBased = allowed.map((number) => number - 1);
    expect(texts(primesWithin(encoded(positive), zeroBased, values))).toEqual(against);
    expect(texts(primesOfCubes(encoded(positive), terms, values, enough()))).toEqual(against);
  }
});

describe('minimal transversals', () => {
  const random = randomFrom(3);
  const drawn = () =>
    Array.from({ length: 1 + Math.floor(random() * 9) }, () => 1 + Math.floor(random() * 63));

  test('hit every edge, hold no smaller one, and are all there are', () => {
    for (let round = 0; round < 200; round++) {
      const edges = drawn();
      const found: number[] = [];
      new Transversals(minimalSets(edges), 6).each(63, (set) => found.push(set) > 0);
      const hits = Array.from({ length: 64 }, (_, set) => set).filter((set) =>
        edges.every((edge) => (edge & set) !== 0),
      );
      const minimal = hits.filter((set) => !hits.some((other) => other !== set && (other & set) === other));
      expect(found.toSorted((a, b) => a - b)).toEqual(minimal);
    }
  });

  test('of no edge is the empty set; an empty edge has none', () => {
    const found: number[] = [];
    const collect = (set: number) => found.push(set) > 0;
    new Transversals([], 3).each(7, collect);
    expect(found).toEqual([0]);
    new Transversals([0], 3).each(7, collect);
    expect(found).toEqual([0]);
  });
});

test('rows as bits keep their values and differ where their values do', () => {
  const values = [2, 5, 3];
  const rows = [
    [0, 4, 2],
    [1, 3, 2],
    [0, 4, 1],
  ];
  const encoded = encodeRows(rows, values);
  rows.forEach((row, at) => expect(row.map((_, condition) => valueIn(encoded, at, condition))).toEqual(row));
  expect([differences(encoded, 0, encoded, 1), differences(encoded, 0, encoded, 2)]).toEqual([0b011, 0b100]);
});

test('maximal classes are those inside no other', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { conditions, rows } = randomTable(seed, 6, 30, 4);
    const values = conditions.map((condition) => condition.values);
    const of = (out: string) =>
      encodeRows(
        rows.filter((row) => row.out === out).map((row) => row.values),
        values,
      );
    const { classes } = primesAgainst(of('1'), of('0'), enough());
    const sets = Array.from({ length: classes.count }, (_, index) =>
      Array.from({ length: classes.rows }, (__, row) => row).filter((row) => classes.covers(index, row)),
    ).map((set) => new Set(set));
    const isMaximal = (set: ReadonlySet<number>) =>
      !sets.some((other) => other !== set && set.isSubsetOf(other));
    expect([...maximalClasses(classes).maximal]).toEqual(
      [...sets.keys()].filter((index) => isMaximal(sets[index]!)),
    );
  }
});
