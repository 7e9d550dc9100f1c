import type { CalibratedTable } from './calibrated-table.ts';
import type { Condition } from './conditions.ts';

/**
 * One condition with one value: for crisp and fuzzy conditions 1 is present and 0 negated, for multi-value ones
 * it is the value itself. `condition` counts from 0 in the order of the table.
 */
export interface Literal {
  readonly condition: number;
  readonly value: number;
}

/** Literals joined by "and", in the order of the conditions, none twice. No literal at all is always true. */
export type Term = readonly Literal[];

/** Terms joined by "or". No term at all is never true. */
export type Model = readonly Term[];

/**
 * Each case's membership in a literal, 0 to 1.
 * @example literalMembership({ condition: 0, value: 0 }, { cases: ['a'], conditions: [{ name: 'X', kind: 'fuzzy', values: 2 }], codes: [[0.25]] }) // => [0.75]
 */
export function literalMembership({ condition, value }: Literal, table: CalibratedTable): readonly number[] {
  const { kind } = conditionAt(table.conditions, condition);
  const codes = table.codes[condition] ?? [];
  if (kind === 'multivalue') return codes.map((code) => (code === value ? 1 : 0));
  return value === 1 ? codes : codes.map((code) => 1 - code);
}

/**
 * Each case's membership in a term: the least of its literals (Zadeh, 1965). Everything is a member of the empty
 * term.
 * @example termMembership([{ condition: 0, value: 1 }, { condition: 1, value: 1 }], { cases: ['a'], conditions: [{ name: 'X', kind: 'fuzzy', values: 2 }, { name: 'Y', kind: 'fuzzy', values: 2 }], codes: [[0.25], [0.5]] }) // => [0.25]
 */
export function termMembership(term: Term, table: CalibratedTable): readonly number[] {
  const membership = table.cases.map(() => 1);
  for (const literal of term)
    literalMembership(literal, table).forEach((degree, index) => {
      membership[index] = Math.min(membership[index] ?? 1, degree);
    });
  return membership;
}

/**
 * Each case's membership in a model: the greatest of its terms. Nothing is a member of the empty model.
 * @example modelMembership([], { cases: ['a'], conditions: [], codes: [] }) // => [0]
 */
export function modelMembership(model: Model, table: CalibratedTable): readonly number[] {
  const membership = table.cases.map(() => 0);
  for (const term of model)
    termMembership(term, table).forEach((degree, index) => {
      membership[index] = Math.max(membership[index] ?? 0, degree);
    });
  return membership;
}

function conditionAt(conditions: readonly Condition[], index: number): Condition {
  const condition = conditions[index];
  if (!condition) throw new RangeError(`There is no condition ${index} in a table of ${conditions.length}.`);
  return condition;
}
