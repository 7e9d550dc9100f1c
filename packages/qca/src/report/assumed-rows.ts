import type { Model } from '../kernel/terms.ts';
import { simplifyingAssumptions } from '../minimise/assumptions.ts';
import type { TruthTable } from '../table/truth-table.ts';

/** Rows that models assume to show the outcome. */
export interface Assumed {
  /** Numbers of rows, each with the models, from 1, that assume it. */
  readonly assumptions: readonly { readonly row: number; readonly models: readonly number[] }[];
  /** False when there were more than are listed. */
  readonly allAssumed: boolean;
}

/** With many conditions a model assumes hundreds of thousands of rows, and there may be hundreds of models. */
const MOST_ASSUMED = 5000;
const MOST_MODELS_ASKED = 100;

/** The rows that any of the models assumes, and which of them do. */
export function assumptionsOf(table: TruthTable, models: readonly Model[]): Assumed {
  const by = new Map<number, number[]>();
  let allAssumed = models.length <= MOST_MODELS_ASKED;
  for (const [at, model] of models.slice(0, MOST_MODELS_ASKED).entries()) {
    const { rows, complete } = simplifyingAssumptions(table, model, MOST_ASSUMED);
    allAssumed &&= complete;
    for (const row of rows) {
      const of = by.get(row);
      if (of) of.push(at + 1);
      else if (by.size < MOST_ASSUMED) by.set(row, [at + 1]);
      else allAssumed = false;
    }
  }
  const assumptions = [...by].map(([row, of]) => ({ row, models: of }));
  return { assumptions: assumptions.toSorted((a, b) => a.row - b.row), allAssumed };
}
