/** What makes a set hard to learn from. Counts are of cases, shares from 0 to 1. */
export type MembershipWarning =
  /** Cases that are neither in nor out belong to no row of a truth table. `at` are their places from 0. */
  | { readonly code: 'at_half'; readonly at: readonly number[] }
  /** Nearly all are in, or nearly all out: then nearly everything is sufficient, or necessary. */
  | { readonly code: 'skewed'; readonly share: number }
  /** All cases have the same degree. */
  | { readonly code: 'constant'; readonly degree: number };

/** A set is skewed when fewer than this share of the cases are in it, or out of it. */
export const USUAL_SKEW = 0.2;

/**
 * What to mind about a crisp or fuzzy set.
 *
 * Skewness by the share of cases above 0.5: Oana, Schneider and Thomann (2021), Qualitative Comparative Analysis Using
 * R, chapter 2; the line of one fifth is a convention and can be moved.
 *
 * @param degrees 0 to 1
 * @example membershipWarnings([1, 0.5, 0]) // => [{ code: 'at_half', at: [1] }]
 * @example membershipWarnings([1, 1, 1]) // => [{ code: 'constant', degree: 1 }]
 * @example membershipWarnings([0.9, 0.1, 0.1, 0, 0, 0]) // => [{ code: 'skewed', share: 0.16666666666666666 }]
 */
export function membershipWarnings(
  degrees: readonly number[],
  skew: number = USUAL_SKEW,
): readonly MembershipWarning[] {
  const [first] = degrees;
  if (first === undefined) return [];
  const warnings: MembershipWarning[] = [];
  const at = [...degrees.keys()].filter((place) => degrees[place] === 0.5);
  if (at.length > 0) warnings.push({ code: 'at_half', at });
  if (degrees.every((degree) => degree === first)) return [...warnings, { code: 'constant', degree: first }];
  const share = degrees.filter((degree) => degree > 0.5).length / degrees.length;
  if (share < skew || share > 1 - skew) warnings.push({ code: 'skewed', share });
  return warnings;
}
