import type { Chart } from './chart.ts';
import type { Meter } from './meter.ts';

/**
 * Every cover that needs each of its columns, in a stable order, by the columns' first numbers: minimal
 * transversals of the rows, found depth first as by Murakami and Uno (2014). Ends early when the meter is empty.
 */
export function* irredundantCovers(chart: Chart, meter: Meter): Generator<readonly number[]> {
  const candidates = new Uint8Array(chart.columnIds.length).fill(1);
  const times = new Int32Array(chart.rowIds.length);
  for (const cover of extend(chart, [], candidates, times, meter))
    yield cover.map((column) => chart.columnIds[column]!);
}

function* extend(
  chart: Chart,
  taken: readonly number[],
  candidates: Uint8Array,
  times: Int32Array,
  meter: Meter,
): Generator<readonly number[]> {
  if (meter.isEmpty) return;
  const row = narrowestOpenRow(chart, candidates, times, meter);
  if (row === -1) {
    yield taken;
    return;
  }
  const branch = columnsOf(chart, row).filter((column) => candidates[column] === 1);
  for (const column of branch) candidates[column] = 0;
  for (const column of branch) {
    count(chart, column, times, 1);
    const all = [...taken, column];
    if (all.every((one) => rowsOf(chart, one).some((covered) => times[covered] === 1))) {
      yield* extend(chart, all, candidates, times, meter);
      candidates[column] = 1;
    }
    count(chart, column, times, -1);
  }
  for (const column of branch) candidates[column] = 1;
}

const columnsOf = ({ rowStart, rowColumns }: Chart, row: number): Int32Array =>
  rowColumns.subarray(rowStart[row]!, rowStart[row + 1]!);

const rowsOf = ({ columnStart, columnRows }: Chart, column: number): Int32Array =>
  columnRows.subarray(columnStart[column]!, columnStart[column + 1]!);

function count(chart: Chart, column: number, times: Int32Array, by: number): void {
  for (const row of rowsOf(chart, column)) times[row]! += by;
}

/** The uncovered row with fewest candidates; −1 when each row is covered. */
function narrowestOpenRow(chart: Chart, candidates: Uint8Array, times: Int32Array, meter: Meter): number {
  let [fewest, narrowest] = [Infinity, -1];
  meter.spend(chart.rowColumns.length);
  for (let row = 0; row < times.length; row++) {
    if (times[row] !== 0) continue;
    let open = 0;
    for (const column of columnsOf(chart, row)) open += candidates[column]!;
    if (open < fewest) [fewest, narrowest] = [open, row];
  }
  return narrowest;
}
