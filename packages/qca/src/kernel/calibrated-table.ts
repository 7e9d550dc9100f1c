import { refuse, ok, type Result } from './result.ts';
import type { Condition } from './conditions.ts';

/**
 * Cases whose codes are calibrated: `codes[condition][case]` is a degree from 0 to 1 for crisp and fuzzy
 * conditions and a whole number for multi-value ones. An outcome is a column like any other until it is chosen.
 */
export interface CalibratedTable {
  readonly cases: readonly string[];
  readonly conditions: readonly Condition[];
  readonly codes: readonly (readonly number[])[];
}

/** What is to be explained: its name as written (`~SURV`, `DEV[2]`) and each case's membership, 0 to 1. */
export interface Outcome {
  readonly name: string;
  readonly membership: readonly number[];
}

export type UnknownCondition = { readonly code: 'unknown_condition'; readonly name: string };

/**
 * The table with only these conditions, in this order.
 * @example selectConditions({ cases: ['a'], conditions: [{ name: 'X', kind: 'crisp', values: 2 }], codes: [[1]] }, ['Y']) // => { ok: false, error: { code: 'unknown_condition', name: 'Y' } }
 */
export function selectConditions(
  table: CalibratedTable,
  names: readonly string[],
): Result<CalibratedTable, UnknownCondition> {
  const conditions: Condition[] = [];
  const codes: (readonly number[])[] = [];
  for (const name of names) {
    const at = table.conditions.findIndex((condition) => condition.name === name);
    const [condition, column] = [table.conditions[at], table.codes[at]];
    if (!condition || !column) return refuse({ code: 'unknown_condition', name });
    conditions.push(condition);
    codes.push(column);
  }
  return ok({ cases: table.cases, conditions, codes });
}
