import type { TruthTableRow } from './truth-table.ts';

/** What rows can be sorted by: those that say 1 first, then C, 0, ?; the highest figure first; or the row number. */
export type RowOrder = 'out' | 'inclusion' | 'pri' | 'n' | 'number';

const OUTS = ['1', 'C', '0', '?'] as const;

/**
 * The rows sorted by one thing after the other; rows that are equal in all of them stay in the order of their
 * numbers.
 * @example sortRows([], ['out', 'n']) // => []
 */
export function sortRows(rows: readonly TruthTableRow[], by: readonly RowOrder[]): readonly TruthTableRow[] {
  const keys: readonly RowOrder[] = [...by, 'number'];
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const difference = rank(a, key) - rank(b, key);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function rank(row: TruthTableRow, key: RowOrder): number {
  if (key === 'out') return OUTS.indexOf(row.out);
  if (key === 'number') return row.number;
  return -row[key];
}
