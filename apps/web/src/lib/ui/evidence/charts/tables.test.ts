import { truthTable } from '@samskab/qca';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGap, matrixRows, type MatrixCell } from './condition-matrix.ts';
import { heatRows, shadeOf } from './truth-rows.ts';

const degree = fc.constantFrom(0, 0.33, 0.67, 1);
const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(degree, { minLength: width + 1, maxLength: width + 1 }), {
    minLength: 1,
    maxLength: 20,
  }),
);

test('the heat map has every case once, in a row or among the remainders, and every combination', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 3 }), (rows, n) => {
      const width = rows[0]!.length - 1;
      const cases = rows.map((_, index) => `case ${index}`);
      const table = {
        cases,
        conditions: Array.from(
          { length: width },
          (_, at) => ({ name: `C${at}`, kind: 'fuzzy', values: 2 }) as const,
        ),
        codes: Array.from({ length: width }, (_, at) => rows.map((row) => row[at]!)),
      };
      const outcome = { name: 'Y', membership: rows.map((row) => row[width]!) };
      const made = truthTable(table, outcome, { inclusion: 0.8, contradiction: 0.5, n });
      if (!made.ok) throw new Error(made.error.code);
      const { rows: shown, remainders } = heatRows(made.value);
      const all = [...shown.flatMap((row) => row.cases), ...remainders.cases];
      expect(all.toSorted()).toEqual(cases.toSorted());
      expect(shown.length + remainders.tooFew + remainders.unseen).toBe(2 ** width);
      const says = shown.map(({ out }) => out).join('');
      expect(says).toMatch(/^1*C*0*$/);
    }),
  );
});

test('a higher figure is never lighter', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => {
        expect(shadeOf(Math.max(a, b))).toBeGreaterThanOrEqual(shadeOf(Math.min(a, b)));
      },
    ),
  );
  expect([0, 0.5, 0.7, 0.8, 0.9, 1].map(shadeOf)).toEqual([0, 1, 2, 3, 4, 4]);
});

test('the matrix has each cell where its condition and its outcome meet', () => {
  const ids = (letter: string) =>
    fc
      .integer({ min: 1, max: 6 })
      .map((size) =>
        Array.from({ length: size }, (_, at) => ({ id: `${letter}${at}`, label: `${letter} ${at}` })),
      );
  fc.assert(
    fc.property(ids('C'), ids('O'), fc.infiniteStream(fc.boolean()), (conditions, outcomes, isThere) => {
      const cells = conditions.flatMap((condition) =>
        outcomes.map(({ id }): MatrixCell => ({
          condition: condition.id,
          outcome: id,
          count: 0,
          of: 0,
          href: '/',
        })),
      );
      const given = cells.filter(() => isThere.next().value);
      const rows = matrixRows(conditions, outcomes, given.toReversed());
      expect(rows.map(({ condition }) => condition)).toEqual(conditions);
      expect(rows.flatMap((row) => row.cells)).toEqual(
        cells.map((cell) => (given.includes(cell) ? cell : null)),
      );
      expect(given.every(isGap)).toBe(true);
    }),
  );
});
