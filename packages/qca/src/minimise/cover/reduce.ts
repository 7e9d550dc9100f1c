import { withoutGone, type Chart } from './chart.ts';
import { markDominated } from './dominated-columns.ts';
import type { Meter } from './meter.ts';

/** What is left after all that is certain was decided: columns that must be taken, by their first numbers. */
export interface Reduced {
  readonly chart: Chart;
  readonly taken: readonly number[];
}

/** Which columns may be dropped for another: those inside another, or none, when every cover is wanted. */
export type Dropping = 'dominated' | 'none';

/**
 * Reduces a chart until nothing changes (McCluskey, 1956): a row that one column covers takes that column, a row
 * whose columns all are another row's goes, and a column inside another goes when only one smallest cover is
 * wanted. Null when a row has no column left.
 */
export function reduce(chart: Chart, dropping: Dropping, meter: Meter): Reduced | null {
  const taken: number[] = [];
  let current = chart;
  for (;;) {
    const rowGone = new Uint8Array(current.rowIds.length);
    const columnGone = new Uint8Array(current.columnIds.length);
    meter.spend(current.columnRows.length);
    const essential = takeEssential(current, rowGone, columnGone);
    if (essential === null) return null;
    for (const column of essential) taken.push(current.columnIds[column]!);
    let changes = essential.length + dropRows(current, rowGone, meter);
    if (essential.length === 0 && dropping === 'dominated')
      changes += markDominated(current, columnGone, meter);
    if (changes === 0) return { chart: current, taken };
    current = withoutGone(current, rowGone, columnGone);
  }
}

function takeEssential(chart: Chart, rowGone: Uint8Array, columnGone: Uint8Array): number[] | null {
  const { rowIds, rowStart, rowColumns, columnStart, columnRows } = chart;
  const essential: number[] = [];
  for (let row = 0; row < rowIds.length; row++) {
    const count = rowStart[row + 1]! - rowStart[row]!;
    if (count === 0) return null;
    const column = rowColumns[rowStart[row]!]!;
    if (count > 1 || columnGone[column] !== 0) continue;
    columnGone[column] = 1;
    essential.push(column);
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) rowGone[columnRows[at]!] = 1;
  }
  return essential;
}

/** Marks rows that are covered whenever another row is. */
function dropRows(chart: Chart, gone: Uint8Array, meter: Meter): number {
  const { rowIds, rowStart, rowColumns, columnStart, columnRows } = chart;
  return dropSupersets(rowIds.length, { rowStart, rowColumns, columnStart, columnRows }, gone, meter);
}

type Lists = Pick<Chart, 'rowStart' | 'rowColumns' | 'columnStart' | 'columnRows'>;

function dropSupersets(rows: number, lists: Lists, gone: Uint8Array, meter: Meter): number {
  const { rowStart, rowColumns, columnStart, columnRows } = lists;
  const shared = new Int32Array(rows);
  let [dropped, cost] = [0, 0];
  for (let row = 0; row < rows; row++) {
    if (gone[row] !== 0) continue;
    const from = rowStart[row]!;
    const to = rowStart[row + 1]!;
    shared.fill(0);
    for (let at = from; at < to; at++) {
      const column = rowColumns[at]!;
      cost += columnStart[column + 1]! - columnStart[column]!;
      for (let j = columnStart[column]!; j < columnStart[column + 1]!; j++) shared[columnRows[j]!]!++;
    }
    for (let other = 0; other < rows; other++) {
      if (shared[other] !== to - from || other === row || gone[other] !== 0) continue;
      gone[other] = 1;
      dropped++;
    }
  }
  meter.spend(cost);
  return dropped;
}
