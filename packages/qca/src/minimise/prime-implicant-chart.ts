import type { Term } from '../kernel/terms.ts';
import type { TruthTable } from '../table/truth-table.ts';

/** Which prime implicant covers which positive row: `covers[term][row]`. */
export interface PrimeImplicantChart {
  readonly terms: readonly Term[];
  /** Numbers of the positive rows. */
  readonly rows: readonly number[];
  readonly covers: readonly (readonly boolean[])[];
}

/**
 * The prime implicant chart (McCluskey, 1956) of a solution's terms.
 * @example primeImplicantChart({ outcome: 'Y', conditions: [{ name: 'A', kind: 'crisp', values: 2 }], cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, rows: [], possibleRows: 2, findings: [] }, [[]]) // => { terms: [[]], rows: [], covers: [[]] }
 */
export function primeImplicantChart(table: TruthTable, terms: readonly Term[]): PrimeImplicantChart {
  const positive = table.rows.filter(({ out }) => out === '1');
  const covers = terms.map((term) =>
    positive.map(({ values }) => term.every(({ condition, value }) => values[condition] === value)),
  );
  return { terms, rows: positive.map(({ number }) => number), covers };
}
