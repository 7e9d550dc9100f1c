import { afterTaking, narrowestRow, withoutGone, type Chart } from './chart.ts';
import { components } from './components.ts';
import { greedyCover } from './greedy.ts';
import { firstPrices, improveBound, wholeBound } from './lagrangian.ts';
import type { Meter } from './meter.ts';
import { reduce } from './reduce.ts';

/** A cover by the columns' first numbers. No cover is smaller than `lowerBound`. */
export interface SmallestCover {
  readonly columns: readonly number[];
  readonly lowerBound: number;
}

const ROUNDS_FIRST = 400;
const ROUNDS_LATER = 40;

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
  const rows = Math.max(...chart.rowIds) + 1;
  const prices = firstPrices(chart, rows);
  let best = greedyCover(chart, null);
  let bound = 0;
  for (let round = 0; round < ROUNDS_FIRST / ROUNDS_LATER; round++) {
    const improved = improveBound(chart, prices, best.length, ROUNDS_LATER, meter);
    bound = Math.max(bound, improved.bound);
    const found = greedyCover(chart, improved.costs);
    if (found.length < best.length) best = found;
    if (wholeBound(bound) >= best.length || meter.isEmpty) break;
  }
  const columns = best.map((column) => chart.columnIds[column]!);
  if (wholeBound(bound) >= best.length) return { columns, lowerBound: best.length };
  const smaller = coverBelow(chart, best.length, prices, meter);
  const found = smaller ?? columns;
  return { columns: found, lowerBound: meter.isEmpty ? wholeBound(bound) : found.length };
}

/** A smallest cover among those with fewer than `limit` columns; null when there is none, or the meter is empty. */
function coverBelow(
  chart: Chart,
  limit: number,
  above: Float64Array,
  meter: Meter,
): readonly number[] | null {
  const reduced = meter.isEmpty ? null : reduce(chart, 'dominated', meter);
  if (reduced === null) return null;
  const { taken } = reduced;
  if (reduced.chart.rowIds.length === 0) return taken.length < limit ? taken : null;
  const left = limit - taken.length;
  if (left <= 1) return null;
  const parts = components(reduced.chart);
  const prices = above.slice();
  const rest =
    parts.length > 1
      ? partsBelow(parts, left, prices, meter)
      : branchBelow(reduced.chart, left, prices, meter);
  return rest && [...taken, ...rest];
}

function partsBelow(
  parts: readonly Chart[],
  limit: number,
  prices: Float64Array,
  meter: Meter,
): readonly number[] | null {
  const bounds = parts.map((part) =>
    Math.max(1, wholeBound(improveBound(part, prices, limit, ROUNDS_LATER, meter).bound)),
  );
  let total = bounds.reduce((sum, bound) => sum + bound, 0);
  const columns: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (total >= limit) return null;
    const found = coverBelow(part, limit - (total - bounds[index]!), prices, meter);
    if (found === null) return null;
    columns.push(...found);
    total += found.length - bounds[index]!;
  }
  return total < limit ? columns : null;
}

function branchBelow(
  whole: Chart,
  limit: number,
  prices: Float64Array,
  meter: Meter,
): readonly number[] | null {
  const { bound, costs } = improveBound(whole, prices, limit, ROUNDS_LATER, meter);
  if (wholeBound(bound) >= limit) return null;
  const dear = Uint8Array.from(costs, (cost) => (wholeBound(bound + Math.max(0, cost)) >= limit ? 1 : 0));
  if (dear.includes(1)) {
    const chart = withoutGone(whole, new Uint8Array(whole.rowIds.length), dear);
    return coverBelow(chart, limit, prices, meter);
  }
  const row = narrowestRow(whole);
  const candidates = whole.rowColumns
    .slice(whole.rowStart[row]!, whole.rowStart[row + 1]!)
    .toSorted((a, b) => costs[a]! - costs[b]! || a - b);
  const tried = new Uint8Array(whole.columnIds.length);
  let found: readonly number[] | null = null;
  for (const column of candidates) {
    const most = found === null ? limit : found.length;
    if (wholeBound(bound) >= most || meter.isEmpty) break;
    meter.spend(whole.columnRows.length * 4);
    const rest = coverBelow(afterTaking(whole, column, tried), most - 1, prices, meter);
    if (rest) found = [whole.columnIds[column]!, ...rest];
    tried[column] = 1;
  }
  return found;
}
