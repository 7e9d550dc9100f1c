import { LIMITS } from '../read/limits.ts';
import { rowRefusal, type RowRefusal } from '../refusals/refusal.ts';

/** The refusal of the first cell that is longer than any story needs, or null. Looks only at `columns`. */
export function longCell(
  columns: readonly string[],
  cells: Readonly<Record<string, string>>,
): RowRefusal | null {
  for (const column of columns) {
    const found = Object.hasOwn(cells, column) ? (cells[column]?.length ?? 0) : 0;
    if (found > LIMITS.cellCharacters) {
      return rowRefusal('cellTooLong', { column, found, limit: LIMITS.cellCharacters });
    }
  }
  return null;
}
