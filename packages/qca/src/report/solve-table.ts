import type { PreparedTable } from '../input/prepare-table.ts';
import { parseLiteral } from '../kernel/parse.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Solution } from '../kernel/solution.ts';
import type { Literal, Model, Term } from '../kernel/terms.ts';
import { intermediate, type IntermediateSolution } from '../minimise/intermediate.ts';
import { minimise } from '../minimise/minimise.ts';
import type { MinimiseRefusal, MinimiseWish } from '../minimise/wish.ts';
import type { Finding } from '../sentences/finding-sentence.ts';
import type { TableRefusal } from '../table/check-table.ts';
import { truthTable, type CutOffs, type TruthTable } from '../table/truth-table.ts';
import { assumptionsOf, type Assumed } from './assumed-rows.ts';

/** What is wished of an analysis, as people and addresses write it. */
export interface SolveWish extends MinimiseWish {
  readonly cutOffs?: Partial<CutOffs>;
  /** `DEV`, `~URB`, `X[2]`; a dash is a condition without one. Given at all, even empty, they ask for the intermediate solution. */
  readonly expectations?: readonly string[];
  /** Pairs of models that intermediate solutions are looked for between, 100 when not said. */
  readonly mostPairs?: number;
}

/** A truth table and its models, whichever way they were made. */
export interface SolvedTable extends Assumed {
  readonly truthTable: TruthTable;
  readonly models: readonly Model[];
  readonly primeImplicants: readonly Term[];
  /** What was minimised; several where intermediate solutions come from several pairs, none without a positive row. */
  readonly solutions: readonly Solution[];
  /** The pairs that intermediate solutions come from; none otherwise. */
  readonly pairs: readonly IntermediateSolution[];
  /** False when there are more pairs than were looked at. */
  readonly allPairs: boolean;
  readonly findings: readonly Finding[];
}

export type SolveRefusal =
  | TableRefusal
  | MinimiseRefusal
  | { readonly code: 'unknown_expectation'; readonly text: string };

interface Found {
  readonly solutions: readonly Solution[];
  readonly pairs: readonly IntermediateSolution[];
  readonly allPairs: boolean;
}

/** Nothing to minimise is an answer: the truth table says why. */
const NOTHING: Found = { solutions: [], pairs: [], allPairs: true };

/**
 * A truth table and all its models in one step, as a command or a page shows them. Without a positive row there are
 * none, and a finding of the table says so.
 * @example solveTable({ table: { cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, outcome: { name: 'Y', membership: [1, 0] }, warnings: [] }, {}).value.models // => [[[{ condition: 0, value: 1 }]]]
 * @example solveTable({ table: { cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, outcome: { name: 'Y', membership: [1, 0] }, warnings: [] }, { expectations: ['B'] }) // => { ok: false, error: { code: 'unknown_expectation', text: 'B' } }
 */
export function solveTable(
  { table, outcome }: Pick<PreparedTable, 'table' | 'outcome'>,
  { cutOffs, expectations, mostPairs, ...wish }: SolveWish,
): Result<SolvedTable, SolveRefusal> {
  const made = truthTable(table, outcome, cutOffs);
  if (!made.ok) return made;
  const found = expectations
    ? betweenOf(made.value, expectations, wish, mostPairs)
    : minimisedOf(made.value, wish);
  if (!found.ok) return found;
  const { solutions, pairs, allPairs } = found.value;
  const models = distinct(solutions.flatMap((solution) => solution.models));
  return ok({
    truthTable: made.value,
    models,
    primeImplicants: distinct(solutions.flatMap(({ primeImplicants }) => primeImplicants)),
    ...assumptionsOf(made.value, models),
    solutions,
    pairs,
    allPairs,
    findings: [...made.value.findings, ...distinct(solutions.flatMap(({ findings }) => findings))],
  });
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const orNothing = (refusal: MinimiseRefusal): Result<Found, MinimiseRefusal> =>
  refusal.code === 'no_positive_rows' ? ok(NOTHING) : refuse(refusal);

function minimisedOf(table: TruthTable, wish: MinimiseWish): Result<Found, SolveRefusal> {
  const solution = minimise(table, wish);
  return solution.ok
    ? ok({ solutions: [solution.value], pairs: [], allPairs: true })
    : orNothing(solution.error);
}

function betweenOf(
  table: TruthTable,
  expectations: readonly string[],
  wish: MinimiseWish,
  mostPairs: number | undefined,
): Result<Found, SolveRefusal> {
  const literals = literalsIn(expectations, table);
  if (!literals.ok) return literals;
  const solved = intermediate(table, literals.value, wish, mostPairs);
  if (!solved.ok) return orNothing(solved.error);
  const { pairs, complete } = solved.value;
  return ok({ solutions: pairs.map(({ solution }) => solution), pairs, allPairs: complete });
}

function literalsIn(
  given: readonly string[],
  { conditions }: TruthTable,
): Result<readonly Literal[], SolveRefusal> {
  const literals: Literal[] = [];
  for (const text of given.filter((one) => one !== '-')) {
    const literal = parseLiteral(text, conditions);
    if (!literal.ok) return refuse({ code: 'unknown_expectation', text });
    literals.push(literal.value);
  }
  return ok(literals);
}
