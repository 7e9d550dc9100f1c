import type { Expression, Value } from './expression.ts';
import type { RowReader } from './row-reader.ts';

/** What an operation may use: the row, and the value of an expression inside its own. */
export interface Scope {
  readonly row: RowReader;
  readonly value: (expression: Expression) => Value;
}

/** The expression with one operation. A plain text, which names a column, has none. */
export type Op<Name extends string> = Extract<
  Exclude<Expression, string>,
  { readonly [name in Name]: unknown }
>;

export type Operation<Name extends string> = (expression: Op<Name>, scope: Scope) => Value;

/** Whether a value says nothing. A 0 and a no say something. */
export const isNothing = (value: Value): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A value as a text: a list with commas, nothing as the empty text. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A value as a list without nothings. */
export const listOf = (value: Value): readonly Value[] =>
  (Array.isArray(value) ? (value as readonly Value[]) : [value]).filter((item) => !isNothing(item));

/** Does the same to a value or to each value of a list; values that become nothing are left out of a list. */
export function eachOf(value: Value, change: (text: string) => Value): Value {
  if (Array.isArray(value)) return listOf(value.map((item: Value) => change(textOf(item))));
  return isNothing(value) ? null : change(textOf(value));
}

/** A list without what it holds already. */
export const distinct = (values: readonly Value[]): readonly Value[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
};
