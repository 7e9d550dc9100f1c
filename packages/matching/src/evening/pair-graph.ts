/** Who may meet whom, as arrays: pairs in the order of the left side, and the same pairs found from the right. */
export interface PairGraph {
  readonly left: number;
  readonly right: number;
  /** By pair: who. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** By pair: what it is worth, above zero. */
  readonly worth: Float64Array;
  /** Pairs of left person `l` are `leftStart[l]` up to `leftStart[l + 1]`. */
  readonly leftStart: Int32Array;
  /** Pairs of right person `r` are `ofRight[rightStart[r]]` up to `ofRight[rightStart[r + 1]]`. */
  readonly rightStart: Int32Array;
  readonly ofRight: Int32Array;
}

/**
 * A graph of the pairs that `has` picks out of a matrix of worths, row by row; 0 is no pair.
 * @example pairGraph(1, 2, new Float64Array([0, 5]), () => true).rights // => new Int32Array([1])
 */
export function pairGraph(
  left: number,
  right: number,
  worths: Float64Array,
  has: (cell: number) => boolean,
): PairGraph {
  const cells: number[] = [];
  for (let cell = 0; cell < worths.length; cell += 1) if (worths[cell]! > 0 && has(cell)) cells.push(cell);
  const lefts = Int32Array.from(cells, (cell) => Math.floor(cell / right));
  const rights = Int32Array.from(cells, (cell) => cell % right);
  const rightStart = starts(rights, right);
  const ofRight = new Int32Array(cells.length);
  const next = rightStart.slice();
  for (let pair = 0; pair < cells.length; pair += 1) ofRight[next[rights[pair]!]!++] = pair;
  const worth = Float64Array.from(cells, (cell) => worths[cell]!);
  return { left, right, lefts, rights, worth, leftStart: starts(lefts, left), rightStart, ofRight };
}

function starts(of: Int32Array, count: number): Int32Array {
  const begin = new Int32Array(count + 1);
  for (const one of of) begin[one + 1]! += 1;
  for (let at = 0; at < count; at += 1) begin[at + 1]! += begin[at]!;
  return begin;
}
