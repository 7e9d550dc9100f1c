/** How far a condition is sufficient for an outcome. Each figure is from 0 to 1, or null where it means nothing. */
export interface SufficiencyFit {
  /** How far members of the condition are members of the outcome; null when there are none. */
  readonly inclusion: number | null;
  /** The same, without what speaks just as much for the outcome's absence. */
  readonly pri: number | null;
  /** How much of the outcome the condition accounts for; null when no case has the outcome. */
  readonly coverage: number | null;
}

/**
 * Inclusion (consistency), PRI and raw coverage of sufficiency.
 *
 * Inclusion is Σ min(x, y) / Σ x and coverage Σ min(x, y) / Σ y (Ragin, 2006); PRI, proportional reduction in
 * inconsistency, is (Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y)) (Ragin; Schneider and Wagemann,
 * 2012, 9.2). As `pof(relation = "sufficiency")` of the R package QCA.
 *
 * @param condition membership of each case, 0 to 1
 * @param outcome membership of the same cases in the same order, 0 to 1
 * @example sufficiencyFit([1, 0.5], [0.5, 0.5]) // => { inclusion: 0.6666666666666666, pri: 0, coverage: 1 }
 * @example sufficiencyFit([0, 0], [1, 0]) // => { inclusion: null, pri: null, coverage: 0 }
 */
export function sufficiencyFit(condition: ArrayLike<number>, outcome: ArrayLike<number>): SufficiencyFit {
  if (condition.length !== outcome.length) throw new RangeError('Condition and outcome have other cases.');
  let [members, having, both, torn] = [0, 0, 0, 0];
  for (let at = 0; at < condition.length; at += 1) {
    const [x, y] = [condition[at] as number, outcome[at] as number];
    const shared = Math.min(x, y);
    members += x;
    having += y;
    both += shared;
    torn += Math.min(shared, 1 - y);
  }
  return {
    inclusion: ratio(both, members),
    pri: ratio(both - torn, members - torn),
    coverage: ratio(both, having),
  };
}

/** Null where nothing is divided by nothing, also where only rounding is left. */
export const ratio = (part: number, whole: number): number | null => (whole < 1e-12 ? null : part / whole);
