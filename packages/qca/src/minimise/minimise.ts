import { ok, type Result } from '../kernel/result.ts';
import type { Solution } from '../kernel/solution.ts';
import type { Model } from '../kernel/terms.ts';
import type { TruthTable } from '../table/truth-table.ts';
import { modelsOf } from './model-order.ts';
import { termOf } from './primes/ordered-primes.ts';
import { checkProblem, problemOf } from './problem.ts';
import { describeSolution } from './describe-solution.ts';
import { solve } from './solve.ts';
import { completeWish, type MinimiseRefusal, type MinimiseWish } from './wish.ts';

/**
 * The smallest models of a truth table: all combinations of prime implicants that cover every positive row with the
 * fewest terms, as R QCA's `minimize()` gives them, but exact for any size or with a bound that says how far from
 * exact. Conservative without `include`, parsimonious with `?`.
 * @example minimise({ outcome: 'Y', conditions: [{ name: 'A', kind: 'crisp', values: 2 }], cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, rows: [], possibleRows: 2, findings: [] }) // => { ok: false, error: { code: 'no_positive_rows' } }
 */
export function minimise(table: TruthTable, wish: MinimiseWish = {}): Result<Solution, MinimiseRefusal> {
  const positive = checkProblem(table);
  if (!positive.ok) return positive;
  const complete = completeWish(wish);
  const problem = problemOf(table, positive.value, complete.include, complete.exclude);
  return ok(describeSolution(solve(problem, complete), complete));
}

/**
 * The models one after the other, in a stable order and without end where there are very many: for those who want to
 * look further than what `minimise` lists. Nothing when there is nothing to minimise.
 * @example [...listModels({ outcome: 'Y', conditions: [{ name: 'A', kind: 'crisp', values: 2 }], cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, rows: [{ number: 2, values: [1], out: '1', n: 1, inclusion: 1, pri: 1, cases: ['a'], typical: ['a'], deviant: [] }], possibleRows: 2, findings: [] })] // => [[[{ condition: 0, value: 1 }]]]
 */
export function* listModels(table: TruthTable, wish: MinimiseWish = {}): Generator<Model> {
  const positive = checkProblem(table);
  if (!positive.ok) return;
  const complete = completeWish(wish);
  const problem = problemOf(table, positive.value, complete.include, complete.exclude);
  const solved = solve(problem, complete);
  for (const model of modelsOf(solved.primes, solved.families()))
    yield model.map((prime) => termOf(solved.primes, prime));
}
