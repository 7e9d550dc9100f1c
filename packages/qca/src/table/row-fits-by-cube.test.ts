import fc from 'fast-check';
import { test } from 'vitest';
import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import { conditionOf } from '../kernel/conditions.ts';
import { casesByRow } from './cases-by-row.ts';
import { rowFits } from './row-fits.ts';
import { rowFitsByCube } from './row-fits-by-cube.ts';

// Few different degrees: ties, halves and crisp codes are where two ways of summing could part.
const degree = fc.oneof(
  fc.constantFrom(0, 0.2, 0.33, 0.5, 0.67, 0.8, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
  .chain(([conditions, cases]) =>
    fc.record({
      codes: fc.array(fc.array(degree, { minLength: cases, maxLength: cases }), {
        minLength: conditions,
        maxLength: conditions,
      }),
      outcome: fc.array(degree, { minLength: cases, maxLength: cases }),
    }),
  );

test('summing by cubes gives the figures of narrowing down cases', () => {
  fc.assert(
    fc.property(tables, ({ codes, outcome }) => {
      const table: CalibratedTable = {
        cases: outcome.map((_, at) => String(at)),
        conditions: codes.map((column, at) => ({ ...conditionOf(`C${at}`, column), kind: 'fuzzy' })),
        codes,
      };
      const rows = casesByRow(table);
      const [one, other] = [rowFits(table, outcome, rows), rowFitsByCube(table, outcome, rows)];
      return one.every(
        (fit, at) =>
          Math.abs(fit.inclusion - (other[at]?.inclusion ?? Number.NaN)) < 1e-9 &&
          // Where nothing is left to say, both say so.
          (Number.isNaN(fit.pri) || Math.abs(fit.pri - (other[at]?.pri ?? Number.NaN)) < 1e-6),
      );
    }),
    { numRuns: 500 },
  );
});
