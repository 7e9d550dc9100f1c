import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import type { Condition } from '../kernel/conditions.ts';

/** Why no truth table can be made. */
export type TableRefusal =
  | { readonly code: 'no_cases' }
  | { readonly code: 'no_conditions' }
  | { readonly code: 'missing_value'; readonly column: string; readonly case: string }
  | {
      readonly code: 'not_a_membership';
      readonly column: string;
      readonly case: string;
      readonly value: number;
    }
  | { readonly code: 'not_a_value'; readonly column: string; readonly case: string; readonly value: number }
  /** Row numbers would not be exact any more: there are more than 2^53 rows. */
  | { readonly code: 'too_many_rows'; readonly conditions: number };

/** The first thing that is wrong with a table, or null. Columns of another length than the cases are a defect. */
export function checkTable(table: CalibratedTable, outcome: Outcome): TableRefusal | null {
  const { cases, conditions, codes } = table;
  if ([...codes, outcome.membership].some((column) => column.length !== cases.length))
    throw new RangeError('A column has not as many codes as there are cases.');
  if (codes.length !== conditions.length) throw new RangeError('Each condition must have its codes.');
  if (cases.length === 0) return { code: 'no_cases' };
  if (conditions.length === 0) return { code: 'no_conditions' };
  const rows = conditions.reduce((product, { values }) => product * values, 1);
  if (rows > Number.MAX_SAFE_INTEGER) return { code: 'too_many_rows', conditions: conditions.length };
  const outcomeColumn: Condition = { name: outcome.name, kind: 'fuzzy', values: 2 };
  for (const [at, condition] of [...conditions, outcomeColumn].entries()) {
    const refusal = checkColumn(condition, codes[at] ?? outcome.membership, cases);
    if (refusal) return refusal;
  }
  return null;
}

function checkColumn(
  condition: Condition,
  codes: readonly number[],
  cases: readonly string[],
): TableRefusal | null {
  for (const [at, value] of codes.entries()) {
    const where = { column: condition.name, case: cases[at]! };
    if (Number.isNaN(value)) return { code: 'missing_value', ...where };
    if (condition.kind === 'multivalue' || condition.kind === 'crisp') {
      const isValue = Number.isInteger(value) && value >= 0 && value < condition.values;
      if (!isValue) return { code: 'not_a_value', ...where, value };
    } else if (!(value >= 0 && value <= 1)) return { code: 'not_a_membership', ...where, value };
  }
  return null;
}
