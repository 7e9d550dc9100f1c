import type { Chart } from './chart.ts';
import { components } from './components.ts';
import { coverBelow } from './cover-below.ts';
import { greedyCover } from './greedy.ts';
import { improveCover } from './improve-cover.ts';
import { firstPrices, improveBound, wholeBound } from './lagrangian.ts';
import type { Meter } from './meter.ts';
import { reduce } from './reduce.ts';

/** A cover by the columns' first numbers. No cover is smaller than `lowerBound`. */
export interface SmallestCover {
  readonly columns: readonly number[];
  readonly lowerBound: number;
}

const ROUNDS = 40;
const GREEDY_TRIES = 10;
const PART_FOR_A_QUICK_SEARCH = 0.05;
const PART_FOR_IMPROVING = 0.3;

/**
 * A smallest set of columns that covers each row, by reduction, Lagrangian bounds and branching on the row with
 * fewest columns. When the meter runs out it is the smallest found, and `lowerBound` is below its size.
 */
export function smallestCover(chart: Chart, meter: Meter): SmallestCover {
  const reduced = reduce(chart, 'dominated', meter);
  if (reduced === null) throw new Error('A row of the chart is covered by no column.');
  const columns = [...reduced.taken];
  let lowerBound = columns.length;
  if (reduced.chart.rowIds.length > 0)
    for (const part of components(reduced.chart)) {
      const solved = solvePart(part, meter);
      columns.push(...solved.columns);
      lowerBound += solved.lowerBound;
    }
  return { columns, lowerBound };
}

function solvePart(chart: Chart, meter: Meter): SmallestCover {
  const prices = firstPrices(chart, chart.rowIds.at(-1)! + 1);
  let best = greedyCover(chart, null);
  let bound = 0;
  for (let round = 0; round < GREEDY_TRIES && !meter.isEmpty; round++) {
    const improved = improveBound(chart, prices, best.length, ROUNDS, meter);
    bound = Math.max(bound, improved.bound);
    const found = greedyCover(chart, improved.costs);
    if (found.length < best.length) best = found;
    if (wholeBound(bound) >= best.length) break;
  }
  const columns = best.map((column) => chart.columnIds[column]!);
  if (wholeBound(bound) >= best.length) return { columns, lowerBound: best.length };
  return search(chart, columns, wholeBound(bound), prices, meter);
}

/** Looks for something smaller: quickly everywhere, then around what is known, then everywhere for as long as it takes. */
function search(
  chart: Chart,
  known: readonly number[],
  lowerBound: number,
  prices: Float64Array,
  meter: Meter,
): SmallestCover {
  const quick = meter.part(PART_FOR_A_QUICK_SEARCH);
  const soon = coverBelow(chart, known.length, prices, quick) ?? known;
  if (!quick.isEmpty) return { columns: soon, lowerBound: soon.length };
  const near = improveCover(chart, soon, lowerBound, prices, meter.part(PART_FOR_IMPROVING));
  const found = near.length === lowerBound ? near : (coverBelow(chart, near.length, prices, meter) ?? near);
  return { columns: found, lowerBound: meter.isEmpty ? lowerBound : found.length };
}
