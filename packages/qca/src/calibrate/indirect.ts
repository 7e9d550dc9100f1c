import { fractionalLogit } from './fractional-logit.ts';
import { groupOf } from './groups.ts';

/**
 * Membership by the indirect method: cases are put in rough groups, of which the lowest is 0, the highest 1 and the
 * others evenly between; a smooth curve through the groups gives each case its degree.
 *
 * Ragin (2008), Redesigning Social Inquiry, chapter 5. The curve is a logistic regression on log x, √x, x and x², the
 * form that the R package QCA gives Ragin's fractional polynomial.
 *
 * @param values above 0
 * @param thresholds rising; one fewer than there are groups
 * @example indirectMembership([1, 2, 3, 4, 5, 6, 7, 8], [3, 6]).map((degree) => Math.round(degree)) // => [0, 0, 0, 0, 1, 1, 1, 1]
 */
export function indirectMembership(
  values: readonly number[],
  thresholds: readonly number[],
): readonly number[] {
  const rough = values.map((value) => groupOf(value, thresholds) / thresholds.length);
  return fractionalLogit(rough, [
    values.map(Math.log),
    values.map(Math.sqrt),
    values,
    values.map((x) => x * x),
  ]);
}
