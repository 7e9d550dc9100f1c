import { mostWorth, type Bounds, type Chosen } from './most-worth.ts';
import { pairGraph, type PairGraph } from './pair-graph.ts';

/** Below so many pairs all of them are looked at. */
const ALL_AT_ONCE = 100_000;
/** Of more, at first so many of the best for each, beside what an evening needs. */
const AT_FIRST = 24;

/** Cells of the matrix of worths that are worth most together within the bounds. */
export function choosePairs(left: number, right: number, worths: Float64Array, bounds: Bounds): number[] {
  if (worths.length <= ALL_AT_ONCE) {
    const graph = pairGraph(left, right, worths, () => true);
    return cellsOf(graph, mostWorth(graph, bounds));
  }
  return chooseFromMany(left, right, worths, bounds);
}

/**
 * The same for very many: chosen among the best of each, and then every pair that was left out is held against the
 * prices. Those that are worth more join, until there are none: then it is the best of all, and not only of those.
 */
function chooseFromMany(left: number, right: number, worths: Float64Array, bounds: Bounds): number[] {
  const has = new Uint8Array(worths.length);
  let most = bounds.each + AT_FIRST;
  addBest(left, right, worths, most, has);
  for (;;) {
    const graph = pairGraph(left, right, worths, (cell) => has[cell] === 1);
    const chosen = mostWorth(graph, bounds);
    const added = chosen.stuck
      ? addBest(left, right, worths, (most *= 2), has)
      : addUnderpriced(left, right, worths, chosen, has);
    if (added === 0) return cellsOf(graph, chosen);
  }
}

function cellsOf({ lefts, rights, right }: PairGraph, { taken }: Chosen): number[] {
  const cells: number[] = [];
  for (let pair = 0; pair < taken.length; pair += 1)
    if (taken[pair] === 1) cells.push(lefts[pair]! * right + rights[pair]!);
  return cells;
}

/** The `most` best of every row and every column. @returns how many are new */
function addBest(left: number, right: number, worths: Float64Array, most: number, has: Uint8Array): number {
  let added = 0;
  const addOf = (count: number, cellAt: (at: number) => number) => {
    const line = Float64Array.from({ length: count }, (_, at) => worths[cellAt(at)]!);
    const limit = line.toSorted().at(-Math.min(most, count))!;
    let room = most;
    for (let at = 0; at < count && room > 0; at += 1) {
      if (line[at]! < limit || line[at]! <= 0) continue;
      room -= 1;
      if (has[cellAt(at)] === 1) continue;
      has[cellAt(at)] = 1;
      added += 1;
    }
  };
  for (let row = 0; row < left; row += 1) addOf(right, (at) => row * right + at);
  for (let column = 0; column < right; column += 1) addOf(left, (at) => at * right + column);
  return added;
}

function addUnderpriced(
  left: number,
  right: number,
  worths: Float64Array,
  { prices }: Chosen,
  has: Uint8Array,
): number {
  let added = 0;
  for (let row = 0; row < left; row += 1)
    for (let column = 0; column < right; column += 1) {
      const cell = row * right + column;
      if (has[cell] === 1 || worths[cell]! <= 0) continue;
      if (prices[row]! - worths[cell]! - prices[left + column]! >= 0) continue;
      has[cell] = 1;
      added += 1;
    }
  return added;
}
