import type { Condition } from './conditions.ts';
import { ok, refuse, type Result } from './result.ts';
import type { Literal, Model, Term } from './terms.ts';

/** Why a text is no expression; `at` is the part that could not be read. */
export type NotationRefusal =
  | { readonly code: 'not_readable'; readonly at: string }
  | { readonly code: 'unknown_condition'; readonly at: string }
  | { readonly code: 'no_such_value'; readonly at: string }
  | { readonly code: 'condition_twice'; readonly at: string };

/** A model as read, and what stood after the arrow; null when there was no arrow. */
export interface Expression {
  readonly model: Model;
  readonly outcome: string | null;
}

// A condition's name may hold anything but the signs of the notation.
const LITERAL = /^(~?)\s*([^~*+[\]]+?)\s*(?:\[\s*(\d+)\s*\])?$/;

/**
 * Reads one literal: `DEV`, `~DEV`, `DEV[2]`, and `~DEV[1]` for a condition of two values.
 * @example parseLiteral('~DEV', [{ name: 'DEV', kind: 'crisp', values: 2 }]) // => { ok: true, value: { condition: 0, value: 0 } }
 * @example parseLiteral('LIT', [{ name: 'DEV', kind: 'crisp', values: 2 }]) // => { ok: false, error: { code: 'unknown_condition', at: 'LIT' } }
 */
export function parseLiteral(
  text: string,
  conditions: readonly Condition[],
): Result<Literal, NotationRefusal> {
  const at = text.trim();
  const [, negation, name, digits] = LITERAL.exec(at) ?? [];
  if (name === undefined) return refuse({ code: 'not_readable', at });
  const index = conditions.findIndex((condition) => condition.name === name);
  const condition = conditions[index];
  if (!condition) return refuse({ code: 'unknown_condition', at });
  const value = valueOf(condition, negation === '~', digits);
  return value === null ? refuse({ code: 'no_such_value', at }) : ok({ condition: index, value });
}

function valueOf({ values }: Condition, isNegated: boolean, digits: string | undefined): number | null {
  if (values > 2 && (digits === undefined || isNegated)) return null; // a negation of three values is no literal
  const value = digits === undefined ? 1 : Number(digits);
  if (value >= values) return null;
  return isNegated ? 1 - value : value;
}

/**
 * Reads literals joined by `*`; `1` is the term without literals.
 * @example parseTerm('1', []) // => { ok: true, value: [] }
 * @example parseTerm('A*~A', [{ name: 'A', kind: 'crisp', values: 2 }]) // => { ok: false, error: { code: 'condition_twice', at: '~A' } }
 */
export function parseTerm(text: string, conditions: readonly Condition[]): Result<Term, NotationRefusal> {
  if (text.trim() === '1') return ok([]);
  const literals: Literal[] = [];
  for (const part of text.split('*')) {
    const literal = parseLiteral(part, conditions);
    if (!literal.ok) return literal;
    const isTwice = literals.some(({ condition }) => condition === literal.value.condition);
    if (isTwice) return refuse({ code: 'condition_twice', at: part.trim() });
    literals.push(literal.value);
  }
  return ok(literals.toSorted((a, b) => a.condition - b.condition));
}

/**
 * Reads a model, with or without an outcome: `DEV*STB + ~URB -> SURV`, also with `=>`. `0` is the model without
 * terms. The inverse of formatModel.
 * @example parseExpression('A -> Y', [{ name: 'A', kind: 'crisp', values: 2 }]) // => { ok: true, value: { model: [[{ condition: 0, value: 1 }]], outcome: 'Y' } }
 * @example parseExpression('A +', [{ name: 'A', kind: 'crisp', values: 2 }]) // => { ok: false, error: { code: 'not_readable', at: '' } }
 */
export function parseExpression(
  text: string,
  conditions: readonly Condition[],
): Result<Expression, NotationRefusal> {
  const [sum = '', outcome, ...more] = text.split(/[-=]>/).map((part) => part.trim());
  if (more.length > 0 || outcome === '') return refuse({ code: 'not_readable', at: text.trim() });
  const model: Term[] = [];
  for (const part of sum === '0' ? [] : sum.split('+')) {
    const term = parseTerm(part, conditions);
    if (!term.ok) return term;
    model.push(term.value);
  }
  return ok({ model, outcome: outcome ?? null });
}
