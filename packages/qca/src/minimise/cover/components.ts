import { withoutGone, type Chart } from './chart.ts';

/** The parts of a chart that share no row and no column, by their first row; the chart itself when it is one part. */
export function components(chart: Chart): readonly Chart[] {
  const { rowIds, columnIds } = chart;
  const partOfRow = new Int32Array(rowIds.length).fill(-1);
  const partOfColumn = new Int32Array(columnIds.length).fill(-1);
  let parts = 0;
  for (let row = 0; row < rowIds.length; row++)
    if (partOfRow[row] === -1) flood(chart, row, parts++, partOfRow, partOfColumn);
  if (parts <= 1) return [chart];
  return Array.from({ length: parts }, (_, part) =>
    withoutGone(
      chart,
      Uint8Array.from(partOfRow, (of) => (of === part ? 0 : 1)),
      Uint8Array.from(partOfColumn, (of) => (of === part ? 0 : 1)),
    ),
  );
}

function flood(
  { rowStart, rowColumns, columnStart, columnRows }: Chart,
  first: number,
  part: number,
  partOfRow: Int32Array,
  partOfColumn: Int32Array,
): void {
  const open = [first];
  partOfRow[first] = part;
  for (let row = open.pop(); row !== undefined; row = open.pop())
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      const column = rowColumns[at]!;
      if (partOfColumn[column] !== -1) continue;
      partOfColumn[column] = part;
      for (let j = columnStart[column]!; j < columnStart[column + 1]!; j++) {
        const other = columnRows[j]!;
        if (partOfRow[other] !== -1) continue;
        partOfRow[other] = part;
        open.push(other);
      }
    }
}
