import type { Condition } from '../kernel/conditions.ts';
import type { Model, Term } from '../kernel/terms.ts';
import { rowNumber } from '../table/cases-by-row.ts';
import type { TruthTable } from '../table/truth-table.ts';

/** Numbers of rows, ascending; `complete` is false when there were more than could be listed. */
export interface RowList {
  readonly rows: readonly number[];
  readonly complete: boolean;
}

/** How many rows are listed when nothing else is said. */
const MOST_LISTED = 10_000;

/**
 * The rows of a truth table, observed or not, that an expression covers: for example those that theory holds
 * impossible, to be excluded from what may be assumed.
 * @example rowsCovered([[{ condition: 0, value: 1 }]], [{ name: 'A', kind: 'crisp', values: 2 }, { name: 'B', kind: 'crisp', values: 2 }]) // => { rows: [3, 4], complete: true }
 */
export function rowsCovered(
  model: Model,
  conditions: readonly Condition[],
  most: number = MOST_LISTED,
): RowList {
  const rows = new Set<number>();
  for (const term of model)
    for (const values of valuesCovered(term, conditions)) {
      rows.add(rowNumber(values, conditions));
      if (rows.size > most) return { rows: ascending(rows).slice(0, most), complete: false };
    }
  return { rows: ascending(rows), complete: true };
}

/**
 * The rows of a truth table that an expression does not cover: with a necessary condition, those that would deny
 * that it is necessary.
 * @example rowsOutside([[{ condition: 0, value: 1 }]], [{ name: 'A', kind: 'crisp', values: 2 }, { name: 'B', kind: 'crisp', values: 2 }]) // => { rows: [1, 2], complete: true }
 */
export function rowsOutside(
  model: Model,
  conditions: readonly Condition[],
  most: number = MOST_LISTED,
): RowList {
  const rows: number[] = [];
  for (const values of valuesCovered([], conditions)) {
    if (model.some((term) => term.every(({ condition, value }) => values[condition] === value))) continue;
    if (rows.length === most) return { rows, complete: false };
    rows.push(rowNumber(values, conditions));
  }
  return { rows, complete: true };
}

/**
 * The simplifying assumptions of a model: the rows it covers that are taken to show the outcome without having done
 * so, because they were not observed, too seldom, or contradictorily.
 * @example simplifyingAssumptions({ outcome: 'Y', conditions: [{ name: 'A', kind: 'crisp', values: 2 }], cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, rows: [], possibleRows: 2, findings: [] }, [[]]) // => { rows: [1, 2], complete: true }
 */
export function simplifyingAssumptions(table: TruthTable, model: Model, most: number = MOST_LISTED): RowList {
  const decided = new Set(
    table.rows.filter(({ out }) => out === '1' || out === '0').map(({ number }) => number),
  );
  const { rows, complete } = rowsCovered(model, table.conditions, most + decided.size);
  const assumed = rows.filter((number) => !decided.has(number));
  return { rows: assumed.slice(0, most), complete: complete && assumed.length <= most };
}

/**
 * Rows that are assumed to show the outcome and, in the analysis of its negation, not to: nobody can assume both
 * (Schneider and Wagemann, 2012, 8.2).
 * @example contradictoryAssumptions([3, 5], [1, 5]) // => [5]
 */
export function contradictoryAssumptions(
  positive: readonly number[],
  negated: readonly number[],
): readonly number[] {
  const others = new Set(negated);
  return positive.filter((number) => others.has(number));
}

const ascending = (rows: ReadonlySet<number>): number[] => [...rows].toSorted((a, b) => a - b);

/** The values of every row that a term covers, in the order of the rows. */
function* valuesCovered(term: Term, conditions: readonly Condition[]): Generator<readonly number[]> {
  const fixed = new Map(term.map(({ condition, value }) => [condition, value]));
  const free = conditions.map((_, index) => index).filter((index) => !fixed.has(index));
  const values = conditions.map((_, index) => fixed.get(index) ?? 0);
  for (;;) {
    yield values;
    let at = free.length - 1;
    while (at >= 0 && values[free[at]!] === conditions[free[at]!]!.values - 1) values[free[at--]!] = 0;
    if (at < 0) return;
    values[free[at]!]!++;
  }
}
