import type { Chart } from './chart.ts';
import type { Meter } from './meter.ts';

/** No cover is smaller than `bound`, and one with column c is no smaller than bound + max(0, costs[c]). */
export interface Bound {
  readonly bound: number;
  readonly costs: Float64Array;
}

const ROUNDING = 1e-6;

/** A number of columns that is at least this, given that it is a whole number. */
export const wholeBound = (bound: number): number => Math.ceil(bound - ROUNDING);

/**
 * Lagrangian lower bound of a set cover by subgradients (Held and Karp, 1971; Beasley, 1987): each row has a price,
 * a column costs one less the prices of its rows. Prices are kept by the rows' first numbers and improved in place.
 * Ends early when the bound reaches `enough`.
 */
export function improveBound(
  chart: Chart,
  prices: Float64Array,
  enough: number,
  rounds: number,
  meter: Meter,
): Bound {
  const { rowIds, columnIds } = chart;
  const price = Float64Array.from(rowIds, (id) => prices[id]!);
  const [best, costs, bestCosts] = [
    price.slice(),
    new Float64Array(columnIds.length),
    new Float64Array(columnIds.length),
  ];
  const uncovered = new Int32Array(rowIds.length);
  let [bound, scale, since] = [-Infinity, 1, 0];
  for (let round = 0; round < rounds; round++) {
    meter.spend(chart.columnRows.length * 2);
    const value = evaluate(chart, price, costs, uncovered);
    if (value > bound + 1e-9) {
      [bound, since] = [value, 0];
      best.set(price);
      bestCosts.set(costs);
    } else if (++since >= PATIENCE) {
      [scale, since] = [scale / 2, 0];
      price.set(best);
      evaluate(chart, price, costs, uncovered);
    }
    if (wholeBound(bound) >= enough || scale < 0.004 || meter.isEmpty) break;
    if (!step(price, uncovered, scale * (Math.max(enough, bound + 1) - value))) break;
  }
  rowIds.forEach((id, row) => (prices[id] = best[row]!));
  return { bound, costs: bestCosts };
}

const PATIENCE = 6;

/** Prices to begin with: a row is worth as little as its share in the largest column that covers it. */
export function firstPrices(chart: Chart, rows: number): Float64Array {
  const prices = new Float64Array(rows);
  const { rowIds, rowStart, rowColumns, columnStart } = chart;
  rowIds.forEach((id, row) => {
    let largest = 1;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      const column = rowColumns[at]!;
      largest = Math.max(largest, columnStart[column + 1]! - columnStart[column]!);
    }
    prices[id] = 1 / largest;
  });
  return prices;
}

/** The bound at these prices; writes the columns' costs, and 1 less the number of cheap columns for each row. */
function evaluate(chart: Chart, price: Float64Array, costs: Float64Array, uncovered: Int32Array): number {
  const { columnStart, columnRows } = chart;
  let value = 0;
  for (let row = 0; row < price.length; row++) value += price[row]!;
  uncovered.fill(1);
  for (let column = 0; column < costs.length; column++) {
    let cost = 1;
    const from = columnStart[column]!;
    const to = columnStart[column + 1]!;
    for (let at = from; at < to; at++) cost -= price[columnRows[at]!]!;
    costs[column] = cost;
    if (cost >= 0) continue;
    value += cost;
    for (let at = from; at < to; at++) uncovered[columnRows[at]!]!--;
  }
  return value;
}

/** Moves the prices along the subgradient; false when nothing pulls any more. */
function step(price: Float64Array, uncovered: Int32Array, length: number): boolean {
  let norm = 0;
  for (let row = 0; row < price.length; row++)
    if (uncovered[row]! > 0 || price[row]! > 0) norm += uncovered[row]! ** 2;
  if (norm === 0) return false;
  for (let row = 0; row < price.length; row++)
    price[row] = Math.max(0, price[row]! + (length / norm) * uncovered[row]!);
  return true;
}
