import { afterTaking, narrowestRow, withoutGone, type Chart } from './chart.ts';
import { firstPrices, improveBound, wholeBound } from './lagrangian.ts';
import { mergeColumns } from './merge-columns.ts';
import type { Meter } from './meter.ts';
import { reduce } from './reduce.ts';

/** Several covers at once: any one column of each group, by first numbers, is a cover. */
export type CoverFamily = readonly (readonly number[])[];

type Groups = ReadonlyMap<number, readonly number[]>;

const ROUNDS_FIRST = 200;
const ROUNDS_LATER = 20;

/** In the beginning columns are all different; merging many that hardly were narrowed costs more than it saves. */
const MOST_MERGED = 20_000;

/**
 * Every cover with exactly `size` columns, when none has fewer, in a stable order and each in one family only.
 * Ends early when the meter is empty.
 */
export function* smallestCovers(chart: Chart, size: number, meter: Meter): Generator<CoverFamily> {
  const prices = firstPrices(chart, chart.rowIds.length);
  yield* families(chart, size, new Map(), prices, ROUNDS_FIRST, meter);
}

function* families(
  whole: Chart,
  size: number,
  before: Groups,
  above: Float64Array,
  rounds: number,
  meter: Meter,
): Generator<CoverFamily> {
  if (meter.isEmpty) return;
  meter.spend(whole.columnRows.length);
  const isLarge = whole.columnIds.length > MOST_MERGED;
  const merged = isLarge ? { chart: whole, groups: before } : mergeColumns(whole, before);
  const reduced = reduce(merged.chart, 'none', meter);
  if (reduced === null) return;
  const taken = reduced.taken.map((id) => merged.groups.get(id) ?? [id]);
  const [left, { chart }] = [size - taken.length, reduced];
  if (chart.rowIds.length === 0) {
    if (left === 0) yield taken;
    return;
  }
  if (left <= 0) return;
  const prices = above.slice();
  const { bound, costs } = improveBound(chart, prices, left + 1, rounds, meter);
  if (wholeBound(bound) > left) return;
  const dear = Uint8Array.from(costs, (cost) => (wholeBound(bound + Math.max(0, cost)) > left ? 1 : 0));
  const rest = dear.includes(1)
    ? families(withoutRows(chart, dear), left, merged.groups, prices, ROUNDS_LATER, meter)
    : branches(chart, left, merged.groups, prices, meter);
  for (const family of rest) yield [...taken, ...family];
}

const withoutRows = (chart: Chart, columnGone: Uint8Array): Chart =>
  withoutGone(chart, new Uint8Array(chart.rowIds.length), columnGone);

function* branches(
  chart: Chart,
  size: number,
  groups: Groups,
  prices: Float64Array,
  meter: Meter,
): Generator<CoverFamily> {
  const row = narrowestRow(chart);
  const tried = new Uint8Array(chart.columnIds.length);
  for (const column of chart.rowColumns.slice(chart.rowStart[row]!, chart.rowStart[row + 1]!)) {
    if (meter.isEmpty) return;
    meter.spend(chart.columnRows.length * 4);
    const group = groups.get(chart.columnIds[column]!) ?? [chart.columnIds[column]!];
    const left = afterTaking(chart, column, tried);
    for (const family of families(left, size - 1, groups, prices, ROUNDS_LATER, meter))
      yield [group, ...family];
    tried[column] = 1;
  }
}
