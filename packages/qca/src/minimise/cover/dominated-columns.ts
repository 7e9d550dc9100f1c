import type { Chart } from './chart.ts';
import type { Meter } from './meter.ts';

/** Columns kept so far that cover one row: their numbers, and beside them their digests, quick to pass over. */
interface Kept {
  readonly columns: number[];
  readonly digests: number[];
}

/**
 * Marks columns that lie in another one, and of equal ones all but the first; answers how many. Large columns come
 * first, and a column is compared only with those kept for its row that has fewest. `containerOf`, when given, learns
 * a column that stays for each column: one that holds it.
 */
export function markDominated(
  chart: Chart,
  gone: Uint8Array,
  meter: Meter,
  containerOf: Int32Array | null = null,
): number {
  const kept = Array.from(chart.rowIds, (): Kept => ({ columns: [], digests: [] }));
  let marked = 0;
  let compared = 0;
  for (const column of largestFirst(chart)) {
    if (gone[column] !== 0) continue;
    const digest = digestOf(chart, column);
    const among = fewestKept(chart, column, kept);
    compared += among.columns.length;
    const container = containerIn(chart, column, digest, among);
    if (containerOf !== null) containerOf[column] = container === -1 ? column : container;
    if (container !== -1) {
      gone[column] = 1;
      marked++;
      continue;
    }
    for (let at = chart.columnStart[column]!; at < chart.columnStart[column + 1]!; at++) {
      const list = kept[chart.columnRows[at]!]!;
      list.columns.push(column);
      list.digests.push(digest);
    }
  }
  meter.spend(compared + chart.columnRows.length * 4);
  return marked;
}

/** Columns by size, and equally large ones in their order: sorted by counting. */
function largestFirst({ rowIds, columnIds, columnStart }: Chart): Int32Array {
  const next = new Int32Array(rowIds.length + 2);
  const place = (column: number) => rowIds.length - (columnStart[column + 1]! - columnStart[column]!);
  for (let column = 0; column < columnIds.length; column++) next[place(column) + 1]!++;
  for (let size = 0; size < rowIds.length + 1; size++) next[size + 1]! += next[size]!;
  const order = new Int32Array(columnIds.length);
  for (let column = 0; column < columnIds.length; column++) order[next[place(column)]!++] = column;
  return order;
}

/** One of 30 bits for each row: a set inside another has its digest inside the other's. */
function digestOf({ columnStart, columnRows }: Chart, column: number): number {
  let digest = 0;
  for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++)
    digest |= 1 << (columnRows[at]! % 30);
  return digest;
}

function fewestKept({ columnStart, columnRows }: Chart, column: number, kept: readonly Kept[]): Kept {
  let fewest = kept[columnRows[columnStart[column]!]!]!;
  for (let at = columnStart[column]! + 1; at < columnStart[column + 1]!; at++) {
    const list = kept[columnRows[at]!]!;
    if (list.columns.length < fewest.columns.length) fewest = list;
  }
  return fewest;
}

/** The first of these that holds the column; −1 when none does. */
function containerIn(chart: Chart, column: number, digest: number, { columns, digests }: Kept): number {
  for (let at = 0; at < digests.length; at++)
    if ((digest & ~digests[at]!) === 0 && isInside(chart, column, columns[at]!)) return columns[at]!;
  return -1;
}

/** Both lists ascend, so one pass is enough. */
function isInside({ columnStart, columnRows }: Chart, inner: number, outer: number): boolean {
  let at = columnStart[outer]!;
  const end = columnStart[outer + 1]!;
  for (let j = columnStart[inner]!; j < columnStart[inner + 1]!; j++) {
    const row = columnRows[j]!;
    while (at < end && columnRows[at]! < row) at++;
    if (at === end || columnRows[at] !== row) return false;
  }
  return true;
}
