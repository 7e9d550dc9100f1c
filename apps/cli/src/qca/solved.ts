import { findingSentence, solveTable, type PreparedTable, type SolvedTable } from '@samskab/qca';
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

/** The solution; throws what is wrong with the wish. */
export function solved(prepared: PreparedTable, options: SolveOptions): SolvedTable {
  const [inclusion, contradiction] = options.inclCut ?? [1, 1];
  const { priCut: pri = 0, nCut: n = 1, dirExp, include = [], rowDominance = false } = options;
  const found = solveTable(prepared, {
    cutOffs: { inclusion, contradiction, pri, n },
    include,
    rowDominance,
    allModels: options.allModels ?? false,
    ...(dirExp && { expectations: dirExp }),
  });
  if (found.ok) return found.value;
  if (found.error.code !== 'unknown_expectation') throw new Failure(findingSentence(found.error));
  const { text } = found.error;
  throw new Failure(
    {
      da: `Forventningen ${text} passer ikke til nogen af betingelserne.`,
      en: `The expectation ${text} fits none of the conditions.`,
    },
    EXIT.wrongUse,
  );
}
