import { ratio } from './sufficiency.ts';

/** How far a condition is necessary for an outcome. Each figure is from 0 to 1, or null where it means nothing. */
export interface NecessityFit {
  /** How far cases with the outcome are members of the condition; null when no case has the outcome. */
  readonly inclusion: number | null;
  /** How much of the condition goes with the outcome; null when no case is a member. */
  readonly coverage: number | null;
  /** Relevance: near 0 when nearly all cases are members anyway, so that being necessary says little. */
  readonly relevance: number | null;
}

/**
 * Inclusion, coverage and relevance (RoN) of necessity.
 *
 * Inclusion is Σ min(x, y) / Σ y and coverage Σ min(x, y) / Σ x (Ragin, 2006); relevance of necessity is
 * Σ (1 − x) / Σ (1 − min(x, y)) (Schneider and Wagemann, 2012, 9.2). As `pof(relation = "necessity")` of the R
 * package QCA.
 *
 * @param condition membership of each case, 0 to 1
 * @param outcome membership of the same cases in the same order, 0 to 1
 * @example necessityFit([1, 0.5], [0.5, 0.5]) // => { inclusion: 1, coverage: 0.6666666666666666, relevance: 0.5 }
 */
export function necessityFit(condition: ArrayLike<number>, outcome: ArrayLike<number>): NecessityFit {
  if (condition.length !== outcome.length) throw new RangeError('Condition and outcome have other cases.');
  let [members, having, both] = [0, 0, 0];
  for (let at = 0; at < condition.length; at += 1) {
    const [x, y] = [condition[at] as number, outcome[at] as number];
    members += x;
    having += y;
    both += Math.min(x, y);
  }
  const cases = condition.length;
  return {
    inclusion: ratio(both, having),
    coverage: ratio(both, members),
    relevance: ratio(cases - members, cases - both),
  };
}
