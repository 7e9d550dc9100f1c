import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeTable } from '../read/read-table.ts';
import { unguarded } from '../template/formula-guard.ts';
import { plainCsv } from './plain-csv.ts';

const LETTERS = [...'abc æøå =+-@\'",;0123'];
const text = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 })
  .filter((one) => one.trim() === one);

test('what is written is read again, signs and formulas and all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ a: text, b: text }), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const bytes = new TextEncoder().encode(plainCsv(['a', 'b'], rows));
        const table = await wholeTable(bytes, { name: 'x.csv' });
        expect(table.ok).toBe(true);
        const read = table.ok ? table.value.rows : [];
        expect(read.map(({ cells }) => ['a', 'b'].map((column) => unguarded(cells[column] ?? '')))).toEqual(
          rows.map(({ a, b }) => [a, b]),
        );
      },
    ),
  );
});
