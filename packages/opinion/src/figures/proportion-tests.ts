/** From this z a share is beyond chance with 90 % confidence, tested on one side. */
export const BEYOND_CHANCE = 1.2815515655446004;

/**
 * How far a share of `votes` lies above one half, in standard errors, after one more of the kind and one more in all
 * (Polis).
 * @example shareTest(3, 3) // => 2
 * @example shareTest(0, 0) // => 1
 */
export const shareTest = (count: number, votes: number): number =>
  2 * Math.sqrt(votes + 1) * ((count + 1) / (votes + 1) - 0.5);

/**
 * How far one share lies above another, in standard errors: the two-proportion test with a pooled share, after one more
 * of the kind and one more in all on both sides (Polis). 0 where everybody on both sides is of the kind.
 * @example differenceTest(7, 7, 1, 9).toFixed(2) // => '3.39'
 * @example differenceTest(4, 4, 4, 4) // => 0
 */
export function differenceTest(count: number, votes: number, otherCount: number, otherVotes: number): number {
  const [here, there] = [votes + 1, otherVotes + 1];
  const pooled = (count + otherCount + 2) / (here + there);
  if (pooled === 1) return 0;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / here + 1 / there));
  return ((count + 1) / here - (otherCount + 1) / there) / error;
}

/**
 * A share that one vote does not make 0 or 1: one is added to the kind and two in all (Laplace).
 * @example smoothedShare(3, 3) // => 0.8
 * @example smoothedShare(0, 0) // => 0.5
 */
export const smoothedShare = (count: number, votes: number): number => (count + 1) / (votes + 2);
