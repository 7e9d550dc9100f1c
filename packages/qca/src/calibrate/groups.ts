/** Degrees of a four-value set: out, more out than in, more in than out, in. Two decimals, as they are published. */
export const FOUR_VALUES = [0, 0.33, 0.67, 1] as const;

/**
 * The group that a value belongs to, from 0: how many thresholds it has reached. A value on a threshold has reached
 * it, as in the R package QCA. One threshold makes a crisp set, more a multi-value one.
 * @param thresholds rising
 * @example groupOf(550, [550, 850]) // => 1
 * @example groupOf(549, [550]) // => 0
 */
export const groupOf = (value: number, thresholds: readonly number[]): number =>
  thresholds.filter((threshold) => value >= threshold).length;

/**
 * Membership in a four-value set, by the theory that the three thresholds stand for.
 *
 * Ragin (2000), Fuzzy-Set Social Science; Schneider and Wagemann (2012), chapter 1.2.
 *
 * @param thresholds three that rise: from where a value is not fully out, more in than out, fully in
 * @example fourValueMembership(2.5, [1, 2, 3]) // => 0.67
 */
export const fourValueMembership = (value: number, thresholds: readonly number[]): number =>
  FOUR_VALUES[Math.min(groupOf(value, thresholds), 3)] ?? 1;
