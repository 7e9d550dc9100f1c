import { afterTaking, narrowestRow, withoutGone, type Chart } from './chart.ts';
import { components } from './components.ts';
import { improveBound, wholeBound } from './lagrangian.ts';
import type { Meter } from './meter.ts';
import { reduce } from './reduce.ts';

const ROUNDS = 40;

/**
 * A smallest cover among those with fewer than `limit` columns, by their first numbers; null when there is none, or
 * the meter is empty. Branches on the row with fewest columns; prices begin where those `above` ended.
 */
export function coverBelow(
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
    Math.max(1, wholeBound(improveBound(part, prices, limit, ROUNDS, meter).bound)),
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
  const { bound, costs } = improveBound(whole, prices, limit, ROUNDS, meter);
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
