import { sufficiencyFit } from '../fit/sufficiency.ts';
import { membershipsOf, termKey } from '../fit/term-memberships.ts';
import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import type { Literal, Model } from '../kernel/terms.ts';
import { intermediate } from '../minimise/intermediate.ts';
import { minimise } from '../minimise/minimise.ts';
import type { MinimiseRefusal, MinimiseWish } from '../minimise/wish.ts';
import type { TableRefusal } from '../table/check-table.ts';
import { truthTable, type CutOffs, type TruthTable } from '../table/truth-table.ts';

/** Everything that decides an analysis but the data. */
export interface AnalysisSettings extends Pick<
  MinimiseWish,
  'include' | 'exclude' | 'rowDominance' | 'effort'
> {
  readonly cutOffs?: Partial<CutOffs>;
  /** Directional expectations ask for the intermediate solution. */
  readonly expectations?: readonly Literal[];
}

/** What an analysis gave: no model at all where no row reaches the cut-offs, or where it was refused. */
export interface Analysis {
  readonly models: readonly Model[];
  readonly refusal: TableRefusal | MinimiseRefusal | null;
}

/** So many models are compared; more of them are ambiguity enough. */
const MOST_MODELS = 50;
const EFFORT = 1e7;

/**
 * From calibrated data to models in one step, as resampling needs it.
 * @example analyse({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }, {}) // => { models: [[[{ condition: 0, value: 1 }]]], refusal: null }
 */
export function analyse(table: CalibratedTable, outcome: Outcome, settings: AnalysisSettings): Analysis {
  const made = truthTable(table, outcome, settings.cutOffs);
  if (!made.ok) return { models: [], refusal: made.error };
  return settings.expectations === undefined
    ? minimised(made.value, settings)
    : between(made.value, settings.expectations, settings);
}

const wishOf = ({ include = [], exclude = [], rowDominance = false, effort = EFFORT }: AnalysisSettings) => ({
  include,
  exclude,
  rowDominance,
  effort,
  mostModels: MOST_MODELS,
  countUpTo: MOST_MODELS,
});

function minimised(table: TruthTable, settings: AnalysisSettings): Analysis {
  const solution = minimise(table, wishOf(settings));
  return solution.ok ? { models: solution.value.models, refusal: null } : refused(solution.error);
}

function between(table: TruthTable, expectations: readonly Literal[], settings: AnalysisSettings): Analysis {
  const solution = intermediate(table, expectations, wishOf(settings));
  if (!solution.ok) return refused(solution.error);
  const all = solution.value.pairs.flatMap((pair) => pair.solution.models);
  return { models: [...new Map(all.map((model) => [keyOf(model), model])).values()], refusal: null };
}

const refused = (refusal: MinimiseRefusal): Analysis => ({
  models: [],
  refusal: refusal.code === 'no_positive_rows' ? null : refusal,
});

/** The same for the same terms in any order. */
export const keyOf = (model: Model): string => model.map(termKey).toSorted().join(';');

/**
 * How good a solution is in one figure from 0 to 1: of its best model the harmonic mean of inclusion and coverage, as
 * the F-measure of van Rijsbergen (1979) has it for precision and recall. 0 where there is no model.
 * @example goodnessOf([[[]]], { cases: ['x', 'y'], conditions: [], codes: [] }, [1, 0]) // => 0.6666666666666666
 */
export function goodnessOf(
  models: readonly Model[],
  table: CalibratedTable,
  outcome: readonly number[],
): number {
  const { ofModel } = membershipsOf(table);
  return models.reduce((best, model) => {
    const { inclusion, coverage } = sufficiencyFit(ofModel(model), outcome);
    const [both, either] = [(inclusion ?? 0) * (coverage ?? 0), (inclusion ?? 0) + (coverage ?? 0)];
    return Math.max(best, either === 0 ? 0 : (2 * both) / either);
  }, 0);
}
