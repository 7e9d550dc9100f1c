import type { CoverageClasses } from '../primes/coverage-classes.ts';
import { countBits, lowestBit } from '../primes/bits.ts';

/**
 * A prime implicant chart, or what is left of one: which columns cover which rows, as lists both ways. The lists of
 * column c are `columnRows[columnStart[c] … columnStart[c + 1])`. Rows and columns are numbered from 0 here; `rowIds`
 * and `columnIds` say which they were in the beginning.
 */
export interface Chart {
  readonly rowIds: Int32Array;
  readonly columnIds: Int32Array;
  readonly columnStart: Int32Array;
  readonly columnRows: Int32Array;
  readonly rowStart: Int32Array;
  readonly rowColumns: Int32Array;
}

/** The chart of some classes, ascending, over all rows. */
export function chartOf(classes: CoverageClasses, columnIds: Int32Array): Chart {
  const { bits, words } = classes;
  const columnStart = new Int32Array(columnIds.length + 1);
  columnIds.forEach((id, column) => {
    let size = 0;
    for (let word = 0; word < words; word++) size += countBits(bits[id * words + word]!);
    columnStart[column + 1] = columnStart[column]! + size;
  });
  const columnRows = new Int32Array(columnStart.at(-1)!);
  let end = 0;
  for (const id of columnIds)
    for (let word = 0; word < words; word++)
      for (let rest = bits[id * words + word]!; rest !== 0; rest &= rest - 1)
        columnRows[end++] = (word << 5) + lowestBit(rest);
  const rowIds = Int32Array.from({ length: classes.rows }, (_, row) => row);
  return withRowLists({ rowIds, columnIds, columnStart, columnRows });
}

type Columns = Pick<Chart, 'rowIds' | 'columnIds' | 'columnStart' | 'columnRows'>;

/** Turns the lists of the columns around. */
function withRowLists(columns: Columns): Chart {
  const { rowIds, columnIds, columnStart, columnRows } = columns;
  const rowStart = new Int32Array(rowIds.length + 1);
  for (let at = 0; at < columnRows.length; at++) rowStart[columnRows[at]! + 1]!++;
  for (let row = 0; row < rowIds.length; row++) rowStart[row + 1]! += rowStart[row]!;
  const next = rowStart.slice();
  const rowColumns = new Int32Array(columnRows.length);
  for (let column = 0; column < columnIds.length; column++)
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++)
      rowColumns[next[columnRows[at]!]!++] = column;
  return { ...columns, rowStart, rowColumns };
}

/** The chart without the rows and columns that are marked as gone, and without columns that cover nothing more. */
export function withoutGone(chart: Chart, rowGone: Uint8Array, columnGone: Uint8Array): Chart {
  const place = new Int32Array(rowGone.length);
  let rows = 0;
  const rowIds = chart.rowIds.filter((_, row) => rowGone[row] === 0);
  for (let row = 0; row < rowGone.length; row++) place[row] = rowGone[row] === 0 ? rows++ : -1;
  const columnRows = new Int32Array(chart.columnRows.length);
  const columnStart = new Int32Array(chart.columnIds.length + 1);
  const columnIds = new Int32Array(chart.columnIds.length);
  let [columns, end] = [0, 0];
  for (let column = 0; column < columnGone.length; column++) {
    if (columnGone[column] !== 0) continue;
    const from = end;
    for (let at = chart.columnStart[column]!; at < chart.columnStart[column + 1]!; at++) {
      const row = place[chart.columnRows[at]!]!;
      if (row !== -1) columnRows[end++] = row;
    }
    if (end === from) continue;
    columnIds[columns++] = chart.columnIds[column]!;
    columnStart[columns] = end;
  }
  return withRowLists({
    rowIds,
    columnIds: columnIds.slice(0, columns),
    columnStart: columnStart.slice(0, columns + 1),
    columnRows: columnRows.slice(0, end),
  });
}

/** The chart after a column was taken; columns marked as gone may not be taken any more. */
export function afterTaking(chart: Chart, column: number, columnGone: Uint8Array): Chart {
  const rowGone = new Uint8Array(chart.rowIds.length);
  for (let at = chart.columnStart[column]!; at < chart.columnStart[column + 1]!; at++)
    rowGone[chart.columnRows[at]!] = 1;
  const gone = columnGone.slice();
  gone[column] = 1;
  return withoutGone(chart, rowGone, gone);
}

/** The row that fewest columns cover; −1 when there is no row. */
export function narrowestRow({ rowIds, rowStart }: Chart): number {
  let [fewest, narrowest] = [Infinity, -1];
  for (let row = 0; row < rowIds.length; row++) {
    const count = rowStart[row + 1]! - rowStart[row]!;
    if (count < fewest) [fewest, narrowest] = [count, row];
  }
  return narrowest;
}
