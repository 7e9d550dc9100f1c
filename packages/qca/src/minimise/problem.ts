import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Term } from '../kernel/terms.ts';
import { rowNumber, rowValues } from '../table/cases-by-row.ts';
import type { TruthTable } from '../table/truth-table.ts';
import { primesAgainst } from './primes/against.ts';
import { encodeRows, MOST_CONDITIONS } from './primes/encoded-rows.ts';
import { primesOfCubes } from './primes/of-cubes.ts';
import type { PrimeList } from './primes/prime-list.ts';
import { primesWithin } from './primes/within.ts';
import type { Meter } from './cover/meter.ts';
import type { MinimiseRefusal } from './wish.ts';

/** Which rows must be covered and which may be: forbidden rows are listed, or allowed ones, or terms that cover those. */
export interface Problem {
  readonly table: TruthTable;
  /** Numbers of the rows that must be covered. */
  readonly positive: readonly number[];
  readonly others:
    | { readonly forbidden: readonly number[] }
    | { readonly allowed: readonly number[] }
    | { readonly within: readonly Term[] };
}

/** Whether a table can be minimised at all. */
export function checkProblem(table: TruthTable): Result<readonly number[], MinimiseRefusal> {
  const conditions = table.conditions.length;
  if (conditions > MOST_CONDITIONS)
    return refuse({ code: 'too_many_conditions', conditions, most: MOST_CONDITIONS });
  const positive = rowsThatSay(table, ['1']);
  return positive.length === 0 ? refuse({ code: 'no_positive_rows' }) : ok(positive);
}

/** The problem that the choice of rows to include makes of a table. */
export function problemOf(
  table: TruthTable,
  positive: readonly number[],
  include: readonly ('?' | 'C')[],
  exclude: readonly number[],
): Problem {
  const others = include.includes('C') ? ['0'] : ['0', 'C'];
  if (include.includes('?')) {
    const excluded = exclude.filter((number) => !positive.includes(number));
    const forbidden = [...new Set([...rowsThatSay(table, others), ...excluded])];
    return { table, positive, others: { forbidden } };
  }
  const contradictory = include.includes('C') ? rowsThatSay(table, ['C']) : [];
  return withAllowed(table, positive, contradictory);
}

/** A table with few rows, most of them allowed, is quicker to solve by its forbidden rows. */
const MOST_ROWS_LISTED = 2 ** 16;

/** The problem in which only the positive and these rows may be covered. */
function withAllowed(table: TruthTable, positive: readonly number[], more: readonly number[]): Problem {
  const allowed = new Set([...positive, ...more]);
  if (table.possibleRows > MOST_ROWS_LISTED || allowed.size * 4 < table.possibleRows)
    return { table, positive, others: { allowed: [...allowed] } };
  const all = Array.from({ length: table.possibleRows }, (_, index) => index + 1);
  return { table, positive, others: { forbidden: all.filter((number) => !allowed.has(number)) } };
}

/** The problem in which only the positive rows, these and what the terms cover may be covered. */
export function withTerms(
  table: TruthTable,
  positive: readonly number[],
  more: readonly number[],
  terms: readonly Term[],
): Problem {
  const rows = [...positive, ...more].map((number) =>
    rowValues(number, table.conditions).map((value, condition) => ({ condition, value })),
  );
  return { table, positive, others: { within: [...rows, ...terms] } };
}

/** The prime implicants of a problem that cover positive rows. */
export function primesOf({ table, positive, others }: Problem, meter: Meter): PrimeList {
  const values = table.conditions.map((condition) => condition.values);
  const encoded = (numbers: readonly number[]) =>
    encodeRows(
      numbers.map((number) => rowValues(number, table.conditions)),
      values,
    );
  if ('forbidden' in others) return primesAgainst(encoded(positive), encoded(others.forbidden), meter);
  if ('within' in others) return primesOfCubes(encoded(positive), others.within, values, meter);
  const fromZero = others.allowed.map((number) => number - 1);
  return primesWithin(encoded(positive), fromZero, values);
}

/** The numbers of the rows that say one of these. */
export const rowsThatSay = (table: TruthTable, outs: readonly string[]): readonly number[] =>
  table.rows.filter(({ out }) => outs.includes(out)).map(({ values }) => rowNumber(values, table.conditions));
