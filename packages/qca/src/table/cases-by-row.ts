import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import type { Condition } from '../kernel/conditions.ts';

/** A row of the truth table and the cases, by their place in the table, that belong to it. */
export interface RowCases {
  readonly number: number;
  readonly values: readonly number[];
  readonly cases: readonly number[];
}

/** The observed rows by number. A case belongs to the row of which it is more in than out; at 0.5 to none. */
export function casesByRow(table: CalibratedTable): readonly RowCases[] {
  const rows = new Map<number, { values: number[]; cases: number[] }>();
  for (let at = 0; at < table.cases.length; at++) {
    const values = table.conditions.map(({ kind }, index) => valueOf(table.codes[index]![at]!, kind));
    if (values.includes(-1)) continue;
    const number = rowNumber(values, table.conditions);
    const row = rows.get(number);
    if (row) row.cases.push(at);
    else rows.set(number, { values, cases: [at] });
  }
  return [...rows].map(([number, row]) => ({ number, ...row })).toSorted((a, b) => a.number - b.number);
}

function valueOf(code: number, kind: Condition['kind']): number {
  if (kind === 'multivalue') return code;
  if (code === 0.5) return -1;
  return code > 0.5 ? 1 : 0;
}

/**
 * The number of a row, from 1, the first condition as the most significant digit.
 * @example rowNumber([1, 0], [{ name: 'A', kind: 'crisp', values: 2 }, { name: 'B', kind: 'crisp', values: 2 }]) // => 3
 */
export const rowNumber = (values: readonly number[], conditions: readonly Condition[]): number =>
  conditions.reduce((number, condition, index) => number * condition.values + values[index]!, 0) + 1;

/**
 * The values of a row; the inverse of rowNumber.
 * @example rowValues(3, [{ name: 'A', kind: 'crisp', values: 2 }, { name: 'B', kind: 'crisp', values: 2 }]) // => [1, 0]
 */
export function rowValues(number: number, conditions: readonly Condition[]): readonly number[] {
  const values: number[] = [];
  let rest = number - 1;
  for (const condition of conditions.toReversed()) {
    values.push(rest % condition.values);
    rest = Math.floor(rest / condition.values);
  }
  return values.toReversed();
}
