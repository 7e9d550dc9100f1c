import type { CalibratedTable } from '../kernel/calibrated-table.ts';
import type { OutcomeRefusal } from '../kernel/outcome.ts';
import type { NumberTable } from './numbers.ts';

/** Why columns of codes cannot be analysed. Rows count from 1, without the headings. */
export type PrepareRefusal =
  | OutcomeRefusal
  | { readonly code: 'no_conditions' }
  | { readonly code: 'unknown_column'; readonly name: string }
  | { readonly code: 'condition_twice'; readonly name: string }
  | { readonly code: 'outcome_is_condition'; readonly name: string }
  /** A name with one of the notation's signs cannot be written in a term. */
  | { readonly code: 'name_not_usable'; readonly name: string }
  | { readonly code: 'no_cases' }
  /** Nothing can be compared. */
  | { readonly code: 'one_case'; readonly name: string }
  | { readonly code: 'case_without_name'; readonly row: number }
  | { readonly code: 'duplicate_case'; readonly name: string; readonly rows: readonly [number, number] }
  | { readonly code: 'missing_value'; readonly case: string; readonly column: string }
  /** Below 0, or above 1 and no whole number. */
  | { readonly code: 'outside_scale'; readonly column: string; readonly case: string; readonly value: number }
  /** A condition of whole numbers above 1 is multi-value and has no degrees between. */
  | {
      readonly code: 'fractional_value';
      readonly column: string;
      readonly case: string;
      readonly value: number;
    }
  /** So many values are measured numbers and no codes. */
  | {
      readonly code: 'not_calibrated';
      readonly column: string;
      readonly highest: number;
      readonly most: number;
    }
  | { readonly code: 'constant_outcome'; readonly column: string; readonly degree: number };

/** The highest code of a multi-value condition: what is higher was measured and not coded. */
const HIGHEST_CODE = 20;
const SIGNS = /[~*+[\]]|->|=>/;

/** Wrong choices of columns, or null. */
export function checkNames(
  { columns }: NumberTable,
  conditions: readonly string[],
  outcome: string,
): PrepareRefusal | null {
  if (conditions.length === 0) return { code: 'no_conditions' };
  const known = new Set(columns.map(({ name }) => name));
  const unknown = [...conditions, outcome].find((name) => !known.has(name));
  if (unknown !== undefined) return { code: 'unknown_column', name: unknown };
  const twice = conditions.find((name, at) => conditions.indexOf(name) !== at);
  if (twice !== undefined) return { code: 'condition_twice', name: twice };
  if (conditions.includes(outcome)) return { code: 'outcome_is_condition', name: outcome };
  const odd = [...conditions, outcome].find((name) => SIGNS.test(name));
  return odd === undefined ? null : { code: 'name_not_usable', name: odd };
}

/** Cases without a name of their own, or null. */
export function checkCases(cases: readonly string[]): PrepareRefusal | null {
  const first = new Map<string, number>();
  for (const [at, name] of cases.entries()) {
    if (name.trim() === '') return { code: 'case_without_name', row: at + 1 };
    const before = first.get(name);
    if (before !== undefined) return { code: 'duplicate_case', name, rows: [before + 1, at + 1] };
    first.set(name, at);
  }
  return null;
}

/** The first code that is none, or null. */
export function checkCodes({ cases, conditions, codes }: CalibratedTable): PrepareRefusal | null {
  for (const [index, { name: column }] of conditions.entries()) {
    const values = codes[index] ?? [];
    const where = (at: number) => ({ column, case: cases[at] as string, value: values[at] as number });
    const outside = values.findIndex((value) => !(value >= 0) || (value > 1 && !Number.isInteger(value)));
    if (outside >= 0) return { code: 'outside_scale', ...where(outside) };
    const highest = values.reduce((most, value) => Math.max(most, value), 0);
    const fraction = values.findIndex((value) => !Number.isInteger(value));
    if (highest > 1 && fraction >= 0) return { code: 'fractional_value', ...where(fraction) };
    if (highest > HIGHEST_CODE) return { code: 'not_calibrated', column, highest, most: HIGHEST_CODE };
  }
  return null;
}
