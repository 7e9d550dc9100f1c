import type { CalibratedTable, Outcome } from './calibrated-table.ts';
import { ok, refuse, type Result } from './result.ts';

export type OutcomeRefusal =
  | { readonly code: 'unknown_outcome'; readonly name: string }
  | { readonly code: 'outcome_needs_value'; readonly name: string };

const OUTCOME = /^(~?)\s*([^~*+[\]]+?)\s*(?:\[\s*(\d+(?:\s*,\s*\d+)*)\s*\])?$/;

/**
 * A column of a table as outcome: `SURV`, negated `~SURV`, for a multi-value column the values that count,
 * `DEV[2]` or `DEV[1,2]`.
 * @example outcomeOf({ cases: ['a'], conditions: [{ name: 'Y', kind: 'fuzzy', values: 2 }], codes: [[0.25]] }, '~Y') // => { ok: true, value: { name: '~Y', membership: [0.75] } }
 */
export function outcomeOf(table: CalibratedTable, text: string): Result<Outcome, OutcomeRefusal> {
  const written = text.trim();
  const [, negation, name, list] = OUTCOME.exec(written) ?? [];
  const at = table.conditions.findIndex((condition) => condition.name === name);
  const [condition, codes] = [table.conditions[at], table.codes[at]];
  if (!condition || !codes) return refuse({ code: 'unknown_outcome', name: written });
  if (condition.kind === 'multivalue' && list === undefined)
    return refuse({ code: 'outcome_needs_value', name: written });
  const values = list?.split(',').map(Number) ?? [1];
  const present = codes.map((code) => degree(code, condition.kind === 'fuzzy', values));
  const membership = negation === '~' ? present.map((value) => 1 - value) : present;
  return ok({ name: written, membership });
}

/** A fuzzy degree counts as it is for `Y` and `Y[1]`, and turned around for `Y[0]`; other codes belong or not. */
function degree(code: number, isFuzzy: boolean, values: readonly number[]): number {
  if (!isFuzzy) return values.includes(code) ? 1 : 0;
  if (values.includes(1)) return values.includes(0) ? 1 : code;
  return values.includes(0) ? 1 - code : 0;
}
