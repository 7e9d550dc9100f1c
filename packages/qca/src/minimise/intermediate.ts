import { ok, type Result } from '../kernel/result.ts';
import type { Solution } from '../kernel/solution.ts';
import type { Literal, Model, Term } from '../kernel/terms.ts';
import { rowValues } from '../table/cases-by-row.ts';
import type { TruthTable } from '../table/truth-table.ts';
import { simplifyingAssumptions, type RowList } from './assumptions.ts';
import { minimise } from './minimise.ts';
import { checkProblem, rowsThatSay, withTerms } from './problem.ts';
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
): Result<IntermediateSolutions, MinimiseRefusal> {
  const positive = checkProblem(table);
  if (!positive.ok) return positive;
  const contradictory = (wish.include ?? []).filter((out) => out === 'C');
  const conservative = minimise(table, { ...wish, include: contradictory });
  if (!conservative.ok) return conservative;
  const parsimonious = minimise(table, { ...wish, include: ['?', ...contradictory] });
  if (!parsimonious.ok) return parsimonious;
  const also = contradictory.length > 0 ? rowsThatSay(table, ['C']) : [];
  const solutionWith = rememberSolutions(table, positive.value, also, wish);
  const pairs: IntermediateSolution[] = [];
  for (const below of conservative.value.models)
    for (const above of parsimonious.value.models) {
      if (pairs.length === mostPairs) return ok({ pairs, complete: false });
      const terms = termsBetween(below, above, expectations);
      const easy = simplifyingAssumptions(table, terms);
      const difficult = difficultCounterfactuals(table, above, terms);
      const solution = solutionWith(terms, easy);
      pairs.push({ conservative: below, parsimonious: above, easy, difficult, solution });
    }
  const isComplete = [conservative.value, parsimonious.value].every(
    ({ count, models }) => 'exact' in count && count.exact === models.length,
  );
  return ok({ pairs, complete: isComplete });
}

/** The solution that may assume what these terms cover. Many pairs share theirs, so each is solved once. */
function rememberSolutions(
  table: TruthTable,
  positive: readonly number[],
  also: readonly number[],
  wish: MinimiseWish,
): (terms: Model, easy: RowList) => Solution {
  const known = new Map<string, Solution>();
  const complete = completeWish(wish);
  return (terms, easy) => {
    const key = easy.complete ? easy.rows.join() : JSON.stringify(terms);
    const solution =
      known.get(key) ?? describeSolution(solve(withTerms(table, positive, also, terms), complete), complete);
    known.set(key, solution);
    return solution;
  };
}

/** What may be covered: each conservative term, widened as far as it is easy towards each parsimonious one. */
const termsBetween = (conservative: Model, parsimonious: Model, expectations: readonly Literal[]): Model =>
  conservative.flatMap((below) =>
    parsimonious
      .filter((above) => above.every((literal) => holds(below, literal)))
      .map((above) => between(below, above, expectations)),
  );

/** The conservative term without the literals that only a difficult view would keep. */
const between = (below: Term, above: Term, expectations: readonly Literal[]): Term =>
  below.filter((literal) => holds(above, literal) || !speaksAgainst(expectations, literal));

function speaksAgainst(expectations: readonly Literal[], literal: Literal): boolean {
  const same = expectations.filter(({ condition }) => condition === literal.condition);
  return same.length > 0 && !holds(same, literal);
}

const holds = (literals: readonly Literal[], { condition, value }: Literal): boolean =>
  literals.some((other) => other.condition === condition && other.value === value);

function difficultCounterfactuals(table: TruthTable, parsimonious: Model, easy: Model): RowList {
  const { rows, complete } = simplifyingAssumptions(table, parsimonious);
  const isEasy = (values: readonly number[]) =>
    easy.some((term) => term.every(({ condition, value }) => values[condition] === value));
  return { rows: rows.filter((number) => !isEasy(rowValues(number, table.conditions))), complete };
}
