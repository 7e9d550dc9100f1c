import {
  findingSentence,
  intermediate,
  minimise,
  parseLiteral,
  simplifyingAssumptions,
  truthTable,
  type Finding,
  type IntermediateSolution,
  type Literal,
  type MinimiseWish,
  type Model,
  type PreparedTable,
  type Solution,
  type Term,
  type TruthTable,
} from '@samskab/qca';
import { EXIT, Failure } from '../failure.ts';

/** What is wished of a solution. */
export interface SolveOptions {
  readonly inclCut?: readonly [number, number];
  readonly priCut?: number;
  readonly nCut?: number;
  readonly include?: readonly ('?' | 'C')[];
  readonly dirExp?: readonly string[];
  readonly rowDominance?: boolean;
  readonly allModels?: boolean;
}

/** A truth table and its models, whichever way they were made. */
export interface Solved {
  readonly truthTable: TruthTable;
  readonly models: readonly Model[];
  readonly primeImplicants: readonly Term[];
  /** Numbers of rows, each with the models, from 1, that assume it. */
  readonly assumptions: readonly { readonly row: number; readonly models: readonly number[] }[];
  /** False when there were more than are listed. */
  readonly allAssumed: boolean;
  /** The pairs that intermediate solutions come from; none otherwise. */
  readonly pairs: readonly IntermediateSolution[];
  readonly findings: readonly Finding[];
}

export function solveTable({ table, outcome }: PreparedTable, options: SolveOptions): Solved {
  const [inclusion, contradiction] = options.inclCut ?? [1, 1];
  const { priCut: pri = 0, nCut: n = 1 } = options;
  const made = truthTable(table, outcome, { inclusion, contradiction, pri, n });
  if (!made.ok) throw new Failure(findingSentence(made.error));
  const found = options.dirExp ? intermediateOf(made.value, options) : minimisedOf(made.value, options);
  const distinct = new Map(
    found.solutions.flatMap(({ models }) => models).map((one) => [JSON.stringify(one), one]),
  );
  const models = [...distinct.values()];
  const primes = found.solutions.flatMap(({ primeImplicants }) => primeImplicants);
  return {
    truthTable: made.value,
    models,
    primeImplicants: [...new Map(primes.map((term) => [JSON.stringify(term), term])).values()],
    ...assumptionsOf(made.value, models),
    pairs: found.pairs,
    findings: [...made.value.findings, ...found.findings],
  };
}

interface Found {
  readonly solutions: readonly Solution[];
  readonly pairs: readonly IntermediateSolution[];
  readonly findings: readonly Finding[];
}

const wishOf = ({ include = [], rowDominance = false, allModels = false }: SolveOptions): MinimiseWish => ({
  include,
  rowDominance,
  allModels,
});

/** Nothing to minimise is an answer: the truth table says why. */
const NOTHING: Found = { solutions: [], pairs: [], findings: [] };

function minimisedOf(table: TruthTable, options: SolveOptions): Found {
  const solution = minimise(table, wishOf(options));
  if (solution.ok) return { solutions: [solution.value], pairs: [], findings: solution.value.findings };
  if (solution.error.code === 'no_positive_rows') return NOTHING;
  throw new Failure(findingSentence(solution.error));
}

function intermediateOf(table: TruthTable, options: SolveOptions): Found {
  const solved = intermediate(table, expectationsIn(options.dirExp ?? [], table), wishOf(options));
  if (!solved.ok) {
    if (solved.error.code === 'no_positive_rows') return NOTHING;
    throw new Failure(findingSentence(solved.error));
  }
  const { pairs } = solved.value;
  const solutions = pairs.map(({ solution }) => solution);
  const findings = new Map(
    solutions.flatMap((solution) => solution.findings).map((finding) => [JSON.stringify(finding), finding]),
  );
  return { solutions, pairs, findings: [...findings.values()] };
}

/** `DEV,~URB,-`: a dash is a condition without an expectation. */
function expectationsIn(given: readonly string[], { conditions }: TruthTable): readonly Literal[] {
  return given
    .filter((text) => text !== '-')
    .map((text) => {
      const literal = parseLiteral(text, conditions);
      if (literal.ok) return literal.value;
      throw new Failure(
        {
          da: `Forventningen ${text} passer ikke til nogen af betingelserne.`,
          en: `The expectation ${text} fits none of the conditions.`,
        },
        EXIT.wrongUse,
      );
    });
}

/** With many conditions a model assumes hundreds of thousands of rows, and there may be hundreds of models. */
const MOST_ASSUMED = 5000;
const MOST_MODELS_ASKED = 100;

function assumptionsOf(
  table: TruthTable,
  models: readonly Model[],
): Pick<Solved, 'assumptions' | 'allAssumed'> {
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
