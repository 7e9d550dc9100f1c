import { modelFit, type ModelFit } from '../fit/model-fit.ts';
import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import { modelMembership, type Model } from '../kernel/terms.ts';
import { withCases } from './rerun.ts';

/** A model in one cluster of the cases, such as a sector or a country. */
export interface ClusterFit extends ModelFit {
  readonly cluster: string;
  readonly cases: number;
  /** Cases more in than out of the model: with few the figures say little. */
  readonly members: number;
}

export interface ClusterDiagnosis {
  readonly pooled: ModelFit;
  /** In the order in which the clusters first come. */
  readonly clusters: readonly ClusterFit[];
  /**
   * How unevenly the clusters' inclusions and coverages are spread: 0 where all are the same; null where one of them
   * cannot be said, or all are 0.
   */
  readonly inclusionDistance: number | null;
  readonly coverageDistance: number | null;
}

/**
 * Whether a model holds in each cluster of the cases or only in some.
 *
 * García-Castro and Ariño (2016), A general approach to panel data set-theoretic research: the distance is
 * √Σ (f / Σf − 1 / k)² over the k clusters' figures f.
 *
 * @param clusters the name of each case's cluster, in the order of the cases
 * @example diagnoseClusters([[{ condition: 0, value: 1 }]], { cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 1]] }, { name: 'Y', membership: [1, 0] }, ['school', 'club']).clusters.map(({ cluster, inclusion }) => [cluster, inclusion]) // => [['school', 1], ['club', 0]]
 */
export function diagnoseClusters(
  model: Model,
  table: CalibratedTable,
  outcome: Outcome,
  clusters: readonly string[],
): ClusterDiagnosis {
  if (clusters.length !== table.cases.length) throw new RangeError('Each case must have its cluster.');
  const fits = [...new Set(clusters)].map((cluster): ClusterFit => {
    const places = [...clusters.keys()].filter((at) => clusters[at] === cluster);
    const [part, ofPart] = withCases({ table, outcome }, places);
    const members = modelMembership(model, part).filter((degree) => degree > 0.5).length;
    return { cluster, cases: places.length, members, ...modelFit(model, part, ofPart.membership) };
  });
  return {
    pooled: modelFit(model, table, outcome.membership),
    clusters: fits,
    inclusionDistance: distanceOf(fits.map(({ inclusion }) => inclusion)),
    coverageDistance: distanceOf(fits.map(({ coverage }) => coverage)),
  };
}

function distanceOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  const sum = known.reduce((total, figure) => total + figure, 0);
  if (known.length < figures.length || sum === 0) return null;
  const squares = known.map((figure) => (figure / sum - 1 / known.length) ** 2);
  return Math.sqrt(squares.reduce((total, square) => total + square, 0));
}
