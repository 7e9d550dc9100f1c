import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import { termMembership } from '../kernel/terms.ts';
import { goldens } from '../testing/golden.ts';
import { rowNumber, rowValues } from './cases-by-row.ts';
import { rowFits } from './row-fits.ts';
import { sortRows } from './sort-rows.ts';
import { truthTable, type CutOffs, type TruthTable } from './truth-table.ts';

function made(table: CalibratedTable, outcome: Outcome, cutOffs: Partial<CutOffs> = {}): TruthTable {
  const result = truthTable(table, outcome, cutOffs);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const fuzzy = (names: string, ...codes: readonly (readonly number[])[]): CalibratedTable => ({
  cases: (codes[0] ?? []).map((_, index) => `case ${index + 1}`),
  conditions: [...names].map((name) => ({ name, kind: 'fuzzy', values: 2 })),
  codes,
});
const y = (...membership: readonly number[]): Outcome => ({ name: 'Y', membership });

describe('R QCA', () => {
  test.each(goldens().map((golden) => [golden.id, golden] as const))('%s has the same rows', (_, golden) => {
    const { rows } = made(golden.table, golden.outcome, golden.cutOffs);
    // R also lists rows whose only cases are at 0.5 somewhere, with none of them counted.
    const expected = golden.rows.filter(({ n }) => n > 0);
    expect(rows.map(({ number, values, out, n, cases }) => [number, values, out, n, cases.join()])).toEqual(
      expected.map(({ row, values, OUT, n, cases }) => [row, values, OUT, n, cases]),
    );
    for (const [index, { incl, PRI }] of expected.entries()) {
      expect(Math.abs(rows[index]!.inclusion - incl)).toBeLessThan(1e-9);
      expect(Math.abs(rows[index]!.pri - PRI)).toBeLessThan(1e-9);
    }
    const empty = golden.rows
      .filter(({ n }) => n === 0)
      .map((row) => ({ ...row, number: row.row, cases: [] }));
    for (const [index, fit] of rowFits(golden.table, golden.outcome.membership, empty).entries())
      expect(Math.abs(fit.inclusion - empty[index]!.incl)).toBeLessThan(1e-9);
  });
});

const degree = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const anyFuzzy = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) => {
    const column = fc.array(degree, { minLength: height, maxLength: height });
    return fc.tuple(fc.array(column, { minLength: width, maxLength: width }), column);
  });

test('figures are those of the formulas, computed row by row', () => {
  fc.assert(
    fc.property(anyFuzzy, ([codes, membership]) => {
      const table = fuzzy('ABCD'.slice(0, codes.length), ...codes);
      for (const row of made(table, y(...membership)).rows) {
        const x = termMembership(
          row.values.map((value, condition) => ({ condition, value })),
          table,
        );
        const total = (of: (degree: number, index: number) => number) =>
          x.reduce((sum, value, index) => sum + of(value, index), 0);
        const [all, shared] = [
          total((value) => value),
          total((value, at) => Math.min(value, membership[at]!)),
        ];
        const both = total((value, at) => Math.min(value, membership[at]!, 1 - membership[at]!));
        expect(row.inclusion).toBeCloseTo(shared / all, 12);
        if (all - both > 1e-9) expect(row.pri).toBeCloseTo((shared - both) / (all - both), 9);
        expect(row.cases).toEqual(table.cases.filter((_, at) => x[at]! > 0.5));
      }
    }),
  );
});

test('a case is in one row, or in none when it is at 0.5 somewhere', () => {
  fc.assert(
    fc.property(anyFuzzy, ([codes, membership]) => {
      const { rows } = made(fuzzy('ABCD'.slice(0, codes.length), ...codes), y(...membership));
      const inNone = membership.filter((_, at) => codes.some((column) => column[at] === 0.5)).length;
      expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(membership.length - inNone);
    }),
  );
});

test('rows are numbered so that every number from 1 has its values', () => {
  const conditions = [3, 2, 4].map((values) => ({ name: 'X', kind: 'multivalue', values }) as const);
  const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
  expect(numbers.map((number) => rowNumber(rowValues(number, conditions), conditions))).toEqual(numbers);
  expect([rowValues(1, conditions), rowValues(24, conditions)]).toEqual([
    [0, 0, 0],
    [2, 1, 3],
  ]);
});

describe('what a row says', () => {
  const table = fuzzy('A', [0.9, 0.9, 0.9, 0.9]);
  const half = y(1, 1, 0, 0.2); // inclusion 0.61, PRI 0.53

  test.each([
    [{ inclusion: 0.5 }, '1'],
    [{ inclusion: 0.8 }, '0'],
    [{ inclusion: 0.8, contradiction: 0.5 }, 'C'],
    [{ inclusion: 0.5, pri: 0.9 }, '0'],
    [{ inclusion: 0.5, n: 5 }, '?'],
  ])('with %j it says %s', (cutOffs, out) => {
    expect(made(table, half, cutOffs).rows.map((row) => row.out)).toEqual([out]);
  });

  test('cases on the other side are deviant; a contradictory row has no sides', () => {
    const [positive] = made(table, half, { inclusion: 0.5 }).rows;
    expect(positive).toMatchObject({ typical: ['case 1', 'case 2'], deviant: ['case 3', 'case 4'] });
    const [negative] = made(table, half, { inclusion: 0.9 }).rows;
    expect(negative).toMatchObject({ typical: ['case 3', 'case 4'], deviant: ['case 1', 'case 2'] });
    const [contradictory] = made(table, half, { inclusion: 0.8, contradiction: 0.5 }).rows;
    expect(contradictory).toMatchObject({ typical: [], deviant: [] });
  });

  test('inclusion that is a cut-off but for rounding reaches it', () => {
    const tenths = y(0.1 + 0.2, 0.3, 0.3, 0.3);
    expect(made(fuzzy('A', [1, 1, 1, 1]), tenths, { inclusion: 0.3 }).rows[0]?.out).toBe('1');
  });
});

describe('bad input', () => {
  const one = fuzzy('A', [0.2, 0.7]);
  test.each([
    ['missing_value', fuzzy('A', [Number.NaN, 1]), y(0, 1)],
    ['missing_value', one, y(0, Number.NaN)],
    ['not_a_membership', fuzzy('A', [1.2, 1]), y(0, 1)],
    ['not_a_membership', one, y(0, -0.1)],
    ['no_cases', fuzzy('A', []), y()],
    ['no_conditions', { cases: ['a'], conditions: [], codes: [] }, y(1)],
    ['not_a_value', { ...one, conditions: [{ name: 'A', kind: 'multivalue', values: 3 }] as const }, y(0, 1)],
  ])('%s is refused', (code, table, outcome) => {
    expect(truthTable(table, outcome)).toMatchObject({ ok: false, error: { code } });
  });

  test('sixty conditions have more rows than numbers', () => {
    const wide = fuzzy('A'.repeat(60), ...Array.from({ length: 60 }, () => [1, 0]));
    expect(truthTable(wide, y(1, 0))).toEqual({
      ok: false,
      error: { code: 'too_many_rows', conditions: 60 },
    });
  });

  test('columns of different length are a mistake of the program', () => {
    expect(() => truthTable(one, y(1))).toThrow(RangeError);
  });

  test('what is only odd is found and told', () => {
    const odd = { ...fuzzy('AB', [0.5, 1, 0.2], [1, 1, 1]), cases: ['a', 'b', 'a'] };
    const codes = made(odd, y(1, 1, 1)).findings.map(({ code }) => code);
    expect(codes).toEqual([
      'duplicate_case_names',
      'constant_outcome',
      'no_negative_rows',
      'half_membership',
      'constant_condition',
    ]);
  });
});

test('rows are sorted by what they say, then by what was asked, then by number', () => {
  const golden = goldens().find(({ id }) => id.startsWith('own068'))!;
  const { rows } = made(golden.table, golden.outcome, golden.cutOffs);
  const sorted = sortRows(rows, ['out', 'n']);
  const keys = sorted.map(({ out, n, number }) => [out === '1' ? 0 : 1, -n, number]);
  expect(keys).toEqual(keys.toSorted(([a, b, c], [d, e, f]) => a! - d! || b! - e! || c! - f!));
  expect(sorted).toHaveLength(rows.length);
});
