import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import { overlapOf } from '../fit/overlap.ts';
import { membershipsOf, termKey, type Memberships } from '../fit/term-memberships.ts';
import type { Model, Term } from '../kernel/terms.ts';
import { analyse, keyOf, type Analysis, type AnalysisSettings } from './analyse.ts';

/** An analysis made again with something changed, beside the first one. */
export interface Rerun<What> {
  /** What was changed. */
  readonly what: What;
  readonly models: readonly Model[];
  /** Whether it has the same models, all of them. */
  readonly isSame: boolean;
  /** The terms of the first solution that are in one of its models. */
  readonly kept: readonly Term[];
  /** How much both solutions are of the same cases, from 0 to 1, measured on all cases; null when neither has any. */
  readonly overlap: number | null;
}

/** What stays the same while things are changed. */
export interface Baseline {
  readonly table: CalibratedTable;
  readonly outcome: Outcome;
  readonly settings: AnalysisSettings;
  readonly analysis: Analysis;
  readonly memberships: Memberships;
}

/**
 * The analysis that others are held against.
 * @example baselineOf({ cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 0] }, {}).analysis.models // => [[[{ condition: 0, value: 1 }]]]
 */
export const baselineOf = (
  table: CalibratedTable,
  outcome: Outcome,
  settings: AnalysisSettings,
): Baseline => ({
  table,
  outcome,
  settings,
  analysis: analyse(table, outcome, settings),
  memberships: membershipsOf(table),
});

/** Holds another analysis against the baseline. */
export function rerunOf<What>(baseline: Baseline, what: What, { models }: Analysis): Rerun<What> {
  const { analysis, memberships } = baseline;
  const [before, after] = [new Set(analysis.models.map(keyOf)), new Set(models.map(keyOf))];
  const terms = new Set(models.flat().map(termKey));
  return {
    what,
    models,
    isSame: before.size === after.size && before.isSubsetOf(after),
    kept: distinctTerms(analysis.models).filter((term) => terms.has(termKey(term))),
    overlap: overlapOf(
      memberships.ofModel(distinctTerms(analysis.models)),
      memberships.ofModel(distinctTerms(models)),
    ),
  };
}

/** Every term of several models, once. */
export const distinctTerms = (models: readonly Model[]): readonly Term[] => [
  ...new Map(models.flat().map((term) => [termKey(term), term])).values(),
];

/** The same table and outcome with only some cases, by their places. */
export function withCases(
  { table, outcome }: Pick<Baseline, 'table' | 'outcome'>,
  places: readonly number[],
): readonly [CalibratedTable, Outcome] {
  const chosen = <Value>(values: readonly Value[]): readonly Value[] =>
    places.map((at) => values[at] as Value);
  const { cases, conditions, codes } = table;
  return [
    { cases: chosen(cases), conditions, codes: codes.map(chosen) },
    { name: outcome.name, membership: chosen(outcome.membership) },
  ];
}
