import { votesOn } from '../votes/tallies.ts';
import type { Ground } from './ground.ts';
import { leadingAxes } from './leading-axes.ts';

/** The two directions in which opinions differ most. */
export interface Axes {
  /** The mean vote on each statement, which stands for votes that are missing; 0 where it is moderated out. */
  readonly means: Float64Array;
  /** How much each statement counts on each axis; each axis has length 1, or is all 0 where there is none. */
  readonly components: readonly [Float64Array, Float64Array];
  /** The variance along each axis. */
  readonly variances: readonly [number, number];
}

/**
 * Principal components of the vote matrix in which missing votes are the statement's mean. Such a vote is zero once the
 * means are taken out, so that only votes that were given are ever looked at.
 */
export function axesOf(ground: Ground): Axes {
  const columns = columnsIn(ground);
  const means = meansIn(ground);
  const scatter = scatterOf(ground, columns, means);
  const { values, vectors } = leadingAxes(scatter, columns.length, 2);
  const spread = (vector: Float64Array | undefined) => {
    const whole = new Float64Array(ground.isOut.length);
    if (vector) columns.forEach((column, at) => (whole[column] = vector[at]!));
    return whole;
  };
  const variance = (value: number | undefined) =>
    value === undefined ? 0 : value / Math.max(1, ground.who.length - 1);
  const isAxis = values.map((value) => value > 1e-12 * (values[0] ?? 0) && value > 0);
  return {
    means,
    components: [spread(isAxis[0] ? vectors[0] : undefined), spread(isAxis[1] ? vectors[1] : undefined)],
    variances: [variance(values[0]), variance(values[1])],
  };
}

const columnsIn = ({ tallies, isOut }: Ground): readonly number[] =>
  Array.from(isOut, (out, column) => (out === 0 && votesOn(tallies, column) > 0 ? column : -1)).filter(
    (column) => column >= 0,
  );

function meansIn({ tallies, isOut }: Ground): Float64Array {
  const means = new Float64Array(isOut.length);
  for (let column = 0; column < isOut.length; column += 1) {
    const all = votesOn(tallies, column);
    if (all === 0 || isOut[column] === 1) continue;
    means[column] = (tallies.agree[column]! - tallies.disagree[column]!) / all;
  }
  return means;
}

/** The sums of squares and products of what votes are above or below their means. */
function scatterOf(
  { moments, tallies }: Ground,
  columns: readonly number[],
  means: Float64Array,
): Float64Array {
  const { stride, products, pairs, sums } = moments;
  const size = columns.length;
  const scatter = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const one = columns[row]!;
    const mean = means[one]!;
    const strong = tallies.agree[one]! + tallies.disagree[one]!;
    scatter[row * size + row] = strong - votesOn(tallies, one) * mean * mean;
    for (let column = row + 1; column < size; column += 1) {
      const two = columns[column]!;
      const pair = one < two ? one * stride + two : two * stride + one;
      const theirs = means[two]!;
      const value =
        products[pair]! -
        theirs * sums[one * stride + two]! -
        mean * sums[two * stride + one]! +
        mean * theirs * pairs[pair]!;
      scatter[row * size + column] = value;
      scatter[column * size + row] = value;
    }
  }
  return scatter;
}
