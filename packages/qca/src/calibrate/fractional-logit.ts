/** As R's `glm` has them. */
const ROUNDS = 25;
const SMALL_CHANGE = 1e-8;
/** A column that is the others' sum but for rounding says nothing new. */
const NOTHING_NEW = 1e-11;

/**
 * The fitted shares of a logistic regression of shares from 0 to 1 (a quasi-binomial model), by iteratively reweighted
 * least squares. Only the fitted values are made: they do not depend on how the columns are scaled or related.
 *
 * McCullagh and Nelder (1989), Generalized Linear Models, 2.5; start and end as in R's `glm`.
 *
 * @param shares one for each case, 0 to 1
 * @param columns explaining numbers, each as long as the shares; the constant is added
 * @example fractionalLogit([0.25, 0.75, 0.5], []).map((share) => share.toFixed(6)) // => ['0.500000', '0.500000', '0.500000']
 */
export function fractionalLogit(
  shares: readonly number[],
  columns: readonly (readonly number[])[],
): readonly number[] {
  const all = [shares.map(() => 1), ...columns];
  let fitted: readonly number[] = shares.map((share) => (share + 0.5) / 2);
  let before = Number.POSITIVE_INFINITY;
  let logits = fitted.map((share) => Math.log(share / (1 - share)));
  for (let round = 0; round < ROUNDS; round += 1) {
    logits = reweighted(shares, fitted, logits, all);
    fitted = logits.map(shareOf);
    const now = deviance(shares, fitted);
    if (Math.abs(now - before) / (Math.abs(now) + 0.1) < SMALL_CHANGE) break;
    before = now;
  }
  return fitted;
}

/** Never quite 0 or 1, where weights would vanish. */
const shareOf = (logit: number): number =>
  Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, 1 / (1 + Math.exp(-logit))));

/** One round: the weighted least-squares fit of the working answers. */
function reweighted(
  shares: readonly number[],
  fitted: readonly number[],
  logits: readonly number[],
  columns: readonly (readonly number[])[],
): number[] {
  const weights = fitted.map((share) => share * (1 - share));
  const roots = weights.map(Math.sqrt);
  const answers = logits.map(
    (logit, at) =>
      (roots[at] as number) * (logit + ((shares[at] ?? 0) - (fitted[at] ?? 0)) / (weights[at] ?? 1)),
  );
  const directions = orthonormal(
    columns.map((column) => column.map((value, at) => value * (roots[at] ?? 0))),
  );
  const projected = answers.map(() => 0);
  for (const direction of directions) addScaled(projected, direction, dot(direction, answers));
  return projected.map((value, at) => value / (roots[at] ?? 1));
}

/** Directions of unit length that span the columns (Gram and Schmidt, each made orthogonal twice). */
function orthonormal(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const directions: (readonly number[])[] = [];
  for (const column of columns) {
    const rest = [...column];
    for (const direction of [...directions, ...directions]) addScaled(rest, direction, -dot(direction, rest));
    const length = Math.sqrt(dot(rest, rest));
    if (length > NOTHING_NEW * Math.sqrt(dot(column, column)))
      directions.push(rest.map((value) => value / length));
  }
  return directions;
}

function addScaled(to: number[], direction: readonly number[], scale: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + scale * (direction[at] ?? 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function deviance(shares: readonly number[], fitted: readonly number[]): number {
  const part = (share: number, fit: number): number => (share === 0 ? 0 : share * Math.log(share / fit));
  return shares.reduce((sum, share, at) => {
    const fit = fitted[at] ?? 0;
    return sum + 2 * (part(share, fit) + part(1 - share, 1 - fit));
  }, 0);
}
