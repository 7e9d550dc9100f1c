import type { Chart } from './chart.ts';

/**
 * A small cover, quickly: again and again the column with most uncovered rows for its cost, then without columns
 * that turned out unneeded. Local column numbers.
 */
export function greedyCover(chart: Chart, costs: Float64Array | null): number[] {
  const { rowIds, columnIds, columnStart, columnRows, rowStart, rowColumns } = chart;
  const gain = Int32Array.from(columnIds, (_, column) => columnStart[column + 1]! - columnStart[column]!);
  const times = new Int32Array(rowIds.length);
  const cover: number[] = [];
  for (let left = rowIds.length; left > 0;) {
    const column = bestColumn(gain, costs);
    cover.push(column);
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const row = columnRows[at]!;
      if (times[row]!++ > 0) continue;
      left--;
      for (let j = rowStart[row]!; j < rowStart[row + 1]!; j++) gain[rowColumns[j]!]!--;
    }
  }
  return withoutUnneeded(chart, cover, times);
}

function bestColumn(gain: Int32Array, costs: Float64Array | null): number {
  let [best, most] = [-1, -Infinity];
  for (let column = 0; column < gain.length; column++) {
    if (gain[column] === 0) continue;
    const score = costs === null ? gain[column]! : gain[column]! / Math.max(0.001, 1 + costs[column]!);
    if (score <= most) continue;
    best = column;
    most = score;
  }
  return best;
}

function withoutUnneeded({ columnStart, columnRows }: Chart, cover: number[], times: Int32Array): number[] {
  const kept: number[] = [];
  for (const column of cover.toReversed()) {
    const rows = columnRows.subarray(columnStart[column]!, columnStart[column + 1]!);
    if (rows.every((row) => times[row]! > 1)) for (const row of rows) times[row]!--;
    else kept.push(column);
  }
  return kept;
}
