import { ok, type Result } from '../kernel/result.ts';
import type { Solution } from '../kernel/solution.ts';
import type { Model } from '../kernel/terms.ts';
import type { TruthTable } from '../table/truth-table.ts';
import { contradictoryAssumptions, rowsCovered, rowsOutside, simplifyingAssumptions } from './assumptions.ts';
import { minimise } from './minimise.ts';
import type { MinimiseRefusal, MinimiseWish } from './wish.ts';

/** Why a remainder may not be assumed. */
export interface ExcludedRows {
  /** Those an expression covers that theory holds impossible. */
  readonly impossible: readonly number[];
  /** Those that would deny that a condition is necessary. */
  readonly againstNecessity: readonly number[];
  /** Those that would be assumed for the outcome and for its negation. */
  readonly contradictory: readonly number[];
}

export interface EnhancedAnalysis {
  readonly excluded: ExcludedRows;
  /** False when there were more rows to exclude than could be listed. */
  readonly complete: boolean;
  /** The parsimonious solution of the outcome that assumes none of them. */
  readonly solution: Solution;
  /** The same of its negation; null when the negation has no positive row. */
  readonly negated: Solution | null;
}

export interface Untenable {
  /** Combinations that cannot exist: "a pregnant man". */
  readonly impossible?: Model;
  /** Expressions each of which is necessary for the outcome. */
  readonly necessary?: readonly Model[];
}

const MOST_ROUNDS = 50;

/**
 * The enhanced standard analysis (Schneider and Wagemann, 2013): the parsimonious solution without untenable
 * assumptions. `negatedTable` is the truth table of the negated outcome, from which contradictory assumptions are
 * told. They are looked for again after each exclusion until none is left; R QCA's `findRows()` looks once.
 * For an intermediate solution give the excluded rows to `intermediate` as `exclude`.
 * @example enhancedAnalysis({ outcome: 'Y', conditions: [{ name: 'A', kind: 'crisp', values: 2 }], cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, rows: [], possibleRows: 2, findings: [] }, { outcome: '~Y', conditions: [{ name: 'A', kind: 'crisp', values: 2 }], cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, rows: [], possibleRows: 2, findings: [] }, {}) // => { ok: false, error: { code: 'no_positive_rows' } }
 */
export function enhancedAnalysis(
  table: TruthTable,
  negatedTable: TruthTable,
  untenable: Untenable,
  wish: MinimiseWish = {},
): Result<EnhancedAnalysis, MinimiseRefusal> {
  const impossible = rowsCovered(untenable.impossible ?? [], table.conditions);
  const outside = (untenable.necessary ?? []).map((model) => rowsOutside(model, table.conditions));
  const againstNecessity = [...new Set(outside.flatMap(({ rows }) => rows))].toSorted((a, b) => a - b);
  const contradictory = new Set<number>();
  let isComplete = [impossible, ...outside].every(({ complete }) => complete);
  for (let round = 0; ; round++) {
    const both = [...impossible.rows, ...contradictory, ...(wish.exclude ?? [])];
    const include = [...new Set(['?' as const, ...(wish.include ?? [])])];
    const solution = minimise(table, { ...wish, include, exclude: [...both, ...againstNecessity] });
    if (!solution.ok) return solution;
    const negated = minimise(negatedTable, { ...wish, include, exclude: both });
    const [ours, theirs] = [
      assumed(table, solution.value),
      negated.ok ? assumed(negatedTable, negated.value) : null,
    ];
    isComplete &&= ours.complete && (theirs?.complete ?? true);
    const found = contradictoryAssumptions(ours.rows, theirs?.rows ?? []);
    if (found.length === 0 || round === MOST_ROUNDS)
      return ok({
        excluded: { impossible: impossible.rows, againstNecessity, contradictory: [...contradictory] },
        complete: isComplete && found.length === 0,
        solution: solution.value,
        negated: negated.ok ? negated.value : null,
      });
    for (const number of found) contradictory.add(number);
  }
}

function assumed(table: TruthTable, solution: Solution): { rows: readonly number[]; complete: boolean } {
  const lists = solution.models.map((model) => simplifyingAssumptions(table, model));
  return {
    rows: [...new Set(lists.flatMap(({ rows }) => rows))],
    complete: lists.every(({ complete }) => complete),
  };
}
