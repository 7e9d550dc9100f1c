import { rises, type ThreeThresholds, type TwoSlopes } from './thresholds.ts';

/** Membership at the outer thresholds of the logistic curve, unless another is wished for. */
export const USUAL_DEGREE = 0.95;

/** How a straight slope is bent below and above the crossover; 1 is straight. */
export interface Bend {
  readonly below?: number | undefined;
  readonly above?: number | undefined;
}

/**
 * Membership by the direct method with a logistic curve: 0.5 at the crossover, `degree` at the inclusion threshold and
 * 1 − `degree` at the exclusion threshold; never quite 0 or 1.
 *
 * Ragin (2008), Redesigning Social Inquiry, chapter 5; as `calibrate(type = "fuzzy")` of the R package QCA.
 *
 * @param value any number, in the unit of the thresholds
 * @param degree above 0.5 and below 1
 * @example logisticMembership(550, { exclusion: 400, crossover: 550, inclusion: 900 }) // => 0.5
 * @example logisticMembership(5, { exclusion: 15, crossover: 9.5, inclusion: 5 }).toFixed(9) // => '0.950000000'
 */
export function logisticMembership(
  value: number,
  { exclusion, crossover, inclusion }: ThreeThresholds,
  degree: number = USUAL_DEGREE,
): number {
  const isTowardsInclusion = (value - crossover) * (inclusion - crossover) > 0;
  const reach = isTowardsInclusion ? inclusion - crossover : crossover - exclusion;
  const logOdds = ((value - crossover) / reach) * Math.log(degree / (1 - degree));
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Membership by the direct method with straight slopes: 0 to the exclusion threshold, 0.5 at the crossover, 1 from the
 * inclusion threshold. With a bend the slopes are powers.
 *
 * Duşa (2019), QCA with R, chapter 4; as `calibrate(logistic = FALSE)` of the R package QCA.
 *
 * @example linearMembership(475, { exclusion: 400, crossover: 550, inclusion: 900 }) // => 0.25
 * @example linearMembership(475, { exclusion: 400, crossover: 550, inclusion: 900 }, { below: 2 }) // => 0.125
 */
export function linearMembership(
  value: number,
  thresholds: ThreeThresholds,
  { below = 1, above = 1 }: Bend = {},
): number {
  const sign = rises(thresholds) ? 1 : -1;
  const [x, exclusion, crossover, inclusion] = [
    sign * value,
    sign * thresholds.exclusion,
    sign * thresholds.crossover,
    sign * thresholds.inclusion,
  ];
  if (x <= exclusion) return 0;
  if (x > inclusion) return 1;
  if (x <= crossover) return ((x - exclusion) / (crossover - exclusion)) ** below / 2;
  return 1 - ((inclusion - x) / (inclusion - crossover)) ** above / 2;
}

/**
 * Membership in a set of the middle, or of the ends: up one straight slope and down another, or down and up.
 *
 * Duşa (2019), QCA with R, chapter 4; as `calibrate(logistic = FALSE)` with six thresholds.
 *
 * @example bellMembership(160, { first: { exclusion: 155, crossover: 165, inclusion: 175 }, second: { exclusion: 195, crossover: 185, inclusion: 175 } }) // => 0.25
 */
export function bellMembership(value: number, { first, second }: TwoSlopes, bend: Bend = {}): number {
  const [up, down] = [linearMembership(value, first, bend), linearMembership(value, second, bend)];
  return rises(first) ? Math.min(up, down) : Math.max(up, down);
}
