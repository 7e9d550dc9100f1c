import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';

/**
 * Where a case is fully out of a set, neither in nor out, and fully in. Rising or falling: a set of the poor has its
 * exclusion above its inclusion.
 */
export interface ThreeThresholds {
  readonly exclusion: number;
  readonly crossover: number;
  readonly inclusion: number;
}

/**
 * Two slopes. For a set of the middle (a bell) `first` rises and `second` falls after it; for a set of the ends it is
 * the other way round.
 */
export interface TwoSlopes {
  readonly first: ThreeThresholds;
  readonly second: ThreeThresholds;
}

/** Why thresholds cannot be used. */
export type ThresholdRefusal =
  | { readonly code: 'threshold_not_a_number' }
  /** They must rise, or fall, without two being the same. */
  | { readonly code: 'thresholds_not_in_order' }
  | { readonly code: 'thresholds_missing'; readonly wanted: number };

export const rises = ({ exclusion, inclusion }: ThreeThresholds): boolean => exclusion < inclusion;

/** Three thresholds that rise or fall. */
export function checkThree(thresholds: ThreeThresholds): Result<ThreeThresholds, ThresholdRefusal> {
  const { exclusion, crossover, inclusion } = thresholds;
  const inOrder = rises(thresholds) ? [exclusion, crossover, inclusion] : [inclusion, crossover, exclusion];
  const checked = checkRising(inOrder);
  return checked.ok ? ok(thresholds) : checked;
}

/** Two slopes of which one rises and one falls, the second where the first has ended or after that. */
export function checkSlopes(slopes: TwoSlopes): Result<TwoSlopes, ThresholdRefusal> {
  const { first, second } = slopes;
  for (const slope of [first, second]) {
    const checked = checkThree(slope);
    if (!checked.ok) return checked;
  }
  const ordered = rises(first) ? first.inclusion <= second.inclusion : first.exclusion <= second.exclusion;
  if (rises(first) === rises(second) || !ordered) return refuse({ code: 'thresholds_not_in_order' });
  return ok(slopes);
}

/** Numbers that rise. */
export function checkRising(thresholds: readonly number[]): Result<readonly number[], ThresholdRefusal> {
  if (thresholds.length === 0) return refuse({ code: 'thresholds_missing', wanted: 1 });
  if (!thresholds.every(Number.isFinite)) return refuse({ code: 'threshold_not_a_number' });
  const inOrder = thresholds.every((threshold, at) => at === 0 || threshold > (thresholds[at - 1] as number));
  return inOrder ? ok(thresholds) : refuse({ code: 'thresholds_not_in_order' });
}
