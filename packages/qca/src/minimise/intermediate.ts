import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Solution } from '../kernel/solution.ts';
import type { Literal, Model, Term } from '../kernel/terms.ts';
import type { TruthTable } from '../table/truth-table.ts';
import { simplifyingAssumptions, type RowList } from './assumptions.ts';
import { minimise } from './minimise.ts';
import { checkProblem, rowsThatSay, withAllowed } from './problem.ts';
import { describeSolution } from './describe-solution.ts';
import { solve } from './solve.ts';
import { completeWish, type MinimiseRefusal, type MinimiseWish } from './wish.ts';

/** The intermediate solution between one conservative and one parsimonious model. */
export interface IntermediateSolution {
  readonly conservative: Model;
  readonly parsimonious: Model;
  /** Remainders assumed in accord with the expectations. */
  readonly easy: RowList;
  /** Remainders that the parsimonious model assumes against the expectations or without any. */
  readonly difficult: RowList;
  readonly solution: Solution;
}

export interface IntermediateSolutions {
  /** For each conservative model each parsimonious one, in their orders. */
  readonly pairs: readonly IntermediateSolution[];
  /** False when there are more pairs than were looked at. */
  readonly complete: boolean;
}

export type IntermediateRefusal =
  | MinimiseRefusal
  /** The expectations allow so many rows to be assumed that they cannot be listed. */
  | { readonly code: 'too_many_counterfactuals'; readonly most: number };

const MOST_EASY = 50_000;

/** Pairs of models that are looked at when nothing else is said. */
const MOST_PAIRS = 100;

/**
 * The intermediate solutions (Ragin, 2008, ch. 8–9; Ragin and Sonnett, 2005), as R QCA's `minimize(dir.exp = …)`: a
 * literal of a conservative term that is not in the parsimonious term above it is dropped when the expectation says
 * otherwise; the remainders thus covered are easy counterfactuals, and only they may be assumed. `expectations` are
 * the literals that should contribute to the outcome; a condition without one has no direction. `include` may hold
 * `C`; `?` goes without saying.
 * @example intermediate({ outcome: 'Y', conditions: [{ name: 'A', kind: 'crisp', values: 2 }], cutOffs: { inclusion: 1, contradiction: 1, pri: 0, n: 1 }, rows: [], possibleRows: 2, findings: [] }, []) // => { ok: false, error: { code: 'no_positive_rows' } }
 */
export function intermediate(
  table: TruthTable,
  expectations: readonly Literal[],
  wish: MinimiseWish = {},
  mostPairs: number = MOST_PAIRS,
): Result<IntermediateSolutions, IntermediateRefusal> {
  const positive = checkProblem(table);
  if (!positive.ok) return positive;
  const contradictory = (wish.include ?? []).filter((out) => out === 'C');
  const conservative = minimise(table, { ...wish, include: contradictory });
  if (!conservative.ok) return conservative;
  const parsimonious = minimise(table, { ...wish, include: ['?', ...contradictory] });
  if (!parsimonious.ok) return parsimonious;
  const also = contradictory.length > 0 ? rowsThatSay(table, ['C']) : [];
  const pairs: IntermediateSolution[] = [];
  for (const below of conservative.value.models)
    for (const above of parsimonious.value.models) {
      if (pairs.length === mostPairs) return ok({ pairs, complete: false });
      const easy = easyCounterfactuals(table, below, above, expectations);
      if (!easy.complete) return refuse({ code: 'too_many_counterfactuals', most: MOST_EASY });
      const problem = withAllowed(table, positive.value, [...easy.rows, ...also]);
      const complete = completeWish(wish);
      const solution = describeSolution(solve(problem, complete), complete);
      const difficult = difficultCounterfactuals(table, above, easy);
      pairs.push({ conservative: below, parsimonious: above, easy, difficult, solution });
    }
  const isComplete = [conservative.value, parsimonious.value].every(
    ({ count, models }) => 'exact' in count && count.exact === models.length,
  );
  return ok({ pairs, complete: isComplete });
}

function easyCounterfactuals(
  table: TruthTable,
  conservative: Model,
  parsimonious: Model,
  expectations: readonly Literal[],
): RowList {
  const terms = conservative.flatMap((below) =>
    parsimonious
      .filter((above) => above.every((literal) => holds(below, literal)))
      .map((above) => between(below, above, expectations)),
  );
  return simplifyingAssumptions(table, terms, MOST_EASY);
}

/** The conservative term without the literals that only a difficult view would keep. */
const between = (below: Term, above: Term, expectations: readonly Literal[]): Term =>
  below.filter((literal) => holds(above, literal) || !speaksAgainst(expectations, literal));

function speaksAgainst(expectations: readonly Literal[], literal: Literal): boolean {
  const same = expectations.filter(({ condition }) => condition === literal.condition);
  return same.length > 0 && !holds(same, literal);
}

const holds = (literals: readonly Literal[], { condition, value }: Literal): boolean =>
  literals.some((other) => other.condition === condition && other.value === value);

function difficultCounterfactuals(table: TruthTable, parsimonious: Model, easy: RowList): RowList {
  const isEasy = new Set(easy.rows);
  const { rows, complete } = simplifyingAssumptions(table, parsimonious);
  return { rows: rows.filter((number) => !isEasy.has(number)), complete };
}
