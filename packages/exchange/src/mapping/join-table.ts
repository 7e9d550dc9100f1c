import { ok, refuse, type Result } from '@samskab/domain';
import { fileRefusal, type FileRefusal } from '../refusals/refusal.ts';
import type { TableItem } from '../read/read-table.ts';
import type { Join } from './mapping.ts';

type Cells = Readonly<Record<string, string>>;

/** A second table by its key, its columns renamed to `name.column`. Held in memory as long as the import runs. */
export type JoinedTable = ReadonlyMap<string, Cells>;

/**
 * Reads the second table of a mapping. Of rows with the same key the first counts; rows without key do not.
 * @example (await readJoin(readTable(bytesOf('id,navn\n7,Mad'), { name: 'a.csv' }), { name: 'n', on: 'nr', key: 'id' }, 'a.csv')).value.get('7') // => { 'n.id': '7', 'n.navn': 'Mad' }
 */
export async function readJoin(
  items: AsyncIterable<TableItem>,
  { name, key }: Join,
  file: string,
): Promise<Result<JoinedTable, FileRefusal>> {
  const table = new Map<string, Cells>();
  for await (const item of items) {
    if (!item.ok) {
      if (item.error.scope === 'file') return refuse(item.error);
      continue;
    }
    const { cells } = item.value;
    if (!Object.hasOwn(cells, key)) return refuse(fileRefusal('missingColumns', { file, column: key }));
    const value = (cells[key] ?? '').trim();
    if (value === '' || table.has(value)) continue;
    const renamed = Object.entries(cells).map(([column, cell]) => [`${name}.${column}`, cell] as const);
    table.set(value, Object.fromEntries(renamed));
  }
  return ok(table);
}

/** A row with the columns of the second table beside its own; alone where the second table does not know it. */
export function joined(cells: Cells, join: Join | null, table: JoinedTable | null): Cells {
  if (!join || !table) return cells;
  const other = table.get((Object.hasOwn(cells, join.on) ? (cells[join.on] ?? '') : '').trim());
  return other ? { ...cells, ...other } : cells;
}
