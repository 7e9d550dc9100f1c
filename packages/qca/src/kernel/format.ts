import { usesBrackets, type Condition } from './conditions.ts';
import type { Literal, Model, Term } from './terms.ts';

/**
 * A literal in the field's notation: `DEV`, `~DEV`, and `DEV[2]` where a condition of the table is multi-value.
 * @example formatLiteral({ condition: 0, value: 0 }, [{ name: 'DEV', kind: 'crisp', values: 2 }]) // => '~DEV'
 */
export function formatLiteral({ condition, value }: Literal, conditions: readonly Condition[]): string {
  const name = conditions[condition]?.name;
  if (name === undefined) throw new RangeError(`There is no condition ${condition}.`);
  if (usesBrackets(conditions)) return `${name}[${value}]`;
  return value === 0 ? `~${name}` : name;
}

/**
 * A term, its literals in the order of the conditions. The term that is always true is written `1`.
 * @example formatTerm([{ condition: 0, value: 2 }], [{ name: 'DEV', kind: 'multivalue', values: 3 }]) // => 'DEV[2]'
 * @example formatTerm([], []) // => '1'
 */
export const formatTerm = (term: Term, conditions: readonly Condition[]): string =>
  term.length === 0
    ? '1'
    : term
        .toSorted((a, b) => a.condition - b.condition)
        .map((literal) => formatLiteral(literal, conditions))
        .join('*');

/**
 * A model, with the outcome when one is given. The model without terms, never true, is written `0`.
 * @example formatModel([[{ condition: 0, value: 1 }]], [{ name: 'DEV', kind: 'crisp', values: 2 }], 'SURV') // => 'DEV -> SURV'
 * @example formatModel([], []) // => '0'
 */
export function formatModel(model: Model, conditions: readonly Condition[], outcome?: string): string {
  const sum = model.length === 0 ? '0' : model.map((term) => formatTerm(term, conditions)).join(' + ');
  return outcome === undefined ? sum : `${sum} -> ${outcome}`;
}
