import { withoutGone, type Chart } from './chart.ts';

/** Columns that cover the same rows of what is left, under the first of them. */
export interface Merged {
  readonly chart: Chart;
  /** By the first number of a column that stayed: itself and those it stands for, ascending. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
}

/** Keeps one of the columns that cover the same rows; `groups` tells what each stood for before. */
export function mergeColumns(chart: Chart, groups: ReadonlyMap<number, readonly number[]>): Merged {
  const { columnIds, columnStart, columnRows } = chart;
  const first = new Map<string, number>();
  const merged = new Map<number, readonly number[]>();
  const gone = new Uint8Array(columnIds.length);
  for (let column = 0; column < columnIds.length; column++) {
    const key = columnRows.subarray(columnStart[column]!, columnStart[column + 1]!).join();
    const id = columnIds[column]!;
    const own = groups.get(id) ?? [id];
    const same = first.get(key);
    if (same === undefined) {
      first.set(key, id);
      merged.set(id, own);
      continue;
    }
    gone[column] = 1;
    merged.set(same, [...merged.get(same)!, ...own]);
  }
  const left = gone.includes(1) ? withoutGone(chart, new Uint8Array(chart.rowIds.length), gone) : chart;
  return { chart: left, groups: merged };
}
