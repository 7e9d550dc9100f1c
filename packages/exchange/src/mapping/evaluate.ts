import * as codes from './code-operations.ts';
import { numberIn } from './numbers.ts';
import type { Condition, Expression, Value } from './expression.ts';
import { isNothing, listOf, textOf, type Op, type Operation, type Scope } from './operation.ts';
import type { RowReader } from './row-reader.ts';
import * as texts from './text-operations.ts';

const constant: Operation<'constant'> = ({ constant: value }) => value;

const when: Operation<'when'> = ({ when: condition, value: held, else: other }, scope) => {
  if (holds(condition, scope)) return scope.value(held);
  return other === undefined ? null : scope.value(other);
};

type Name = keyof typeof texts | keyof typeof codes | 'constant' | 'when';
const OPERATIONS: { readonly [Key in Name]: Operation<Key> } = { ...texts, ...codes, constant, when };
const NAMES = Object.keys(OPERATIONS) as readonly Name[];

/**
 * The value of an expression in a row. What cannot be used is noted with the row and gives null, so that one
 * pass over a row meets everything in it.
 */
export function evaluate(expression: Expression, row: RowReader): Value {
  if (typeof expression === 'string') return row.cell(expression);
  const scope: Scope = { row, value: (inner) => evaluate(inner, row) };
  const name = NAMES.find((operation) => operation in expression);
  if (!name) throw new Error(`The mapping holds no known operation: ${JSON.stringify(expression)}`);
  return (OPERATIONS[name] as Operation<Name>)(expression as Op<Name>, scope);
}

/** Whether a condition holds. Nothing told holds for no comparison. */
function holds(condition: Condition, scope: Scope): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, scope));
  if ('any' in condition) return condition.any.some((one) => holds(one, scope));
  if ('not' in condition) return !holds(condition.not, scope);
  if ('filled' in condition) return !isNothing(scope.value(condition.filled));
  const values = listOf(scope.value(condition.of)).map(textOf);
  if ('is' in condition) return values.some((value) => condition.is.includes(value));
  if ('longerThan' in condition) return values.some((value) => value.length > condition.longerThan);
  if ('contains' in condition) {
    const parts = condition.contains.map((part) => part.toLowerCase());
    return values.some((value) => parts.some((part) => value.toLowerCase().includes(part)));
  }
  const numbers = values.map(numberIn).filter((number) => number !== null);
  if ('atLeast' in condition) return numbers.some((number) => number >= condition.atLeast);
  return numbers.some((number) => number <= condition.atMost);
}
