import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import type { Condition } from '../kernel/conditions.ts';
import { ok, type Result } from '../kernel/result.ts';
import { checkTable, type TableRefusal } from './check-table.ts';
import { casesByRow, type RowCases } from './cases-by-row.ts';
import { rowFitsByCube, suitsCubes } from './row-fits-by-cube.ts';
import { rowFits, type RowFit } from './row-fits.ts';
import { tableFindings, type TableFinding } from './table-findings.ts';

/** What a row says: the outcome follows, does not, is contradictory, or the row has too few cases to say. */
export type RowOutcome = '1' | '0' | 'C' | '?';

/**
 * A row with at least one case. `number` counts from 1 over all logically possible rows, the first condition as
 * the most significant digit. Typical cases are on the side that the row says, deviant ones on the other; a row
 * that says neither has none of them, and a case at 0.5 in the outcome is neither.
 */
export interface TruthTableRow {
  readonly number: number;
  readonly values: readonly number[];
  readonly out: RowOutcome;
  readonly n: number;
  readonly inclusion: number;
  readonly pri: number;
  readonly cases: readonly string[];
  readonly typical: readonly string[];
  readonly deviant: readonly string[];
}

export interface TruthTable {
  readonly outcome: string;
  readonly conditions: readonly Condition[];
  readonly cutOffs: CutOffs;
  /** Rows with cases, by number. */
  readonly rows: readonly TruthTableRow[];
  /** How many rows are logically possible. */
  readonly possibleRows: number;
  readonly findings: readonly TableFinding[];
}

/**
 * From `inclusion` a row says 1, if its PRI reaches `pri`; below `contradiction` 0, between them C. Rows with
 * fewer than `n` cases are remainders.
 */
export interface CutOffs {
  readonly inclusion: number;
  readonly contradiction: number;
  readonly pri: number;
  readonly n: number;
}

// R QCA compares with the square root of the machine's precision; otherwise 0.8 would not always reach 0.8.
const TOLERANCE = 2 ** -26;

/**
 * The truth table of an outcome (Ragin, 1987, 2008), with the figures of R QCA's `truthTable()`: inclusion, PRI and
 * the cases of each observed row. Without cut-offs inclusion must be 1, one case is enough and PRI is not asked.
 * A case at exactly 0.5 in a condition belongs to no row.
 * @example truthTable({ cases: ['a', 'b'], conditions: [{ name: 'X', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }).value.rows.map(({ values, out, n }) => [values, out, n]) // => [[[0], '0', 1], [[1], '1', 1]]
 * @example truthTable({ cases: [], conditions: [], codes: [] }, { name: 'Y', membership: [] }) // => { ok: false, error: { code: 'no_cases' } }
 */
export function truthTable(
  table: CalibratedTable,
  outcome: Outcome,
  cutOffs: Partial<CutOffs> = {},
): Result<TruthTable, TableRefusal> {
  const refusal = checkTable(table, outcome);
  if (refusal) return { ok: false, error: refusal };
  const inclusion = cutOffs.inclusion ?? 1;
  const complete = { contradiction: inclusion, pri: 0, n: 1, ...cutOffs, inclusion };
  const grouped = casesByRow(table);
  const fitsOf = suitsCubes(table) ? rowFitsByCube : rowFits;
  const fits = fitsOf(table, outcome.membership, grouped);
  const rows = grouped.map((row, index) => describeRow(table, outcome, complete, row, fits[index]!));
  return ok({
    outcome: outcome.name,
    conditions: table.conditions,
    cutOffs: complete,
    rows,
    possibleRows: table.conditions.reduce((product, { values }) => product * values, 1),
    findings: tableFindings(table, outcome, rows),
  });
}

function describeRow(
  table: CalibratedTable,
  outcome: Outcome,
  cutOffs: CutOffs,
  row: RowCases,
  { inclusion, pri }: RowFit,
): TruthTableRow {
  const out = outOf(row.cases.length, inclusion, pri, cutOffs);
  const names = (cases: readonly number[]) => cases.map((index) => table.cases[index]!);
  const above = row.cases.filter((index) => outcome.membership[index]! > 0.5);
  const below = row.cases.filter((index) => outcome.membership[index]! < 0.5);
  const [typical, deviant] = out === '1' ? [above, below] : out === '0' ? [below, above] : [[], []];
  return {
    number: row.number,
    values: row.values,
    out,
    n: row.cases.length,
    inclusion,
    pri,
    cases: names(row.cases),
    typical: names(typical),
    deviant: names(deviant),
  };
}

function outOf(n: number, inclusion: number, pri: number, cutOffs: CutOffs): RowOutcome {
  if (n < cutOffs.n) return '?';
  if (inclusion >= cutOffs.inclusion - TOLERANCE) return pri >= cutOffs.pri - TOLERANCE ? '1' : '0';
  return inclusion >= cutOffs.contradiction - TOLERANCE ? 'C' : '0';
}
