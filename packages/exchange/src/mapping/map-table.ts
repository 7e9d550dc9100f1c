import { ok, refuse, type Result, type Vocabularies } from '@samskab/domain';
import { fileRefusal, rowRefusal, type FileRefusal, type RowRefusal } from '../refusals/refusal.ts';
import type { TableItem } from '../read/read-table.ts';
import { missingColumns } from '../template/template-layout.ts';
import { joined, type JoinedTable } from './join-table.ts';
import { mapRow, type MappedRow } from './map-row.ts';
import type { Mapping } from './mapping.ts';
import { readable } from './readable.ts';

/** A story with the row it came from, the reason why a row is left out, or why the file cannot be read on. */
export type MappedItem = Result<MappedRow & { readonly row: number }, RowRefusal | FileRefusal>;

/**
 * Reads the rows of a table as stories, one at a time. Every row gives one item: a story or the reason why it is
 * refused. The first row also tells whether the file has the columns that the mapping expects; if not, that is the
 * only item. Of rows with the same key the first counts.
 *
 * @param file the name of the file, said back in refusals
 * @param other the second table of a mapping that joins two
 * @example (await mapTable(readTable(bytesOf('nr,by\n1,Vejle'), { name: 'a.csv' }), aMapping({}, { expects: ['titel'] }), BASE_VOCABULARIES, { file: 'a.csv' }).next()).value.error.column // => 'titel'
 */
export async function* mapTable(
  items: AsyncIterable<TableItem>,
  mapping: Mapping,
  vocabularies: Vocabularies,
  { file, other = null }: { readonly file: string; readonly other?: JoinedTable | null },
): AsyncGenerator<MappedItem> {
  const keys = new Set<string>();
  let first = true;
  for await (const item of items) {
    if (!item.ok) {
      yield item;
      continue;
    }
    const missing = first ? missingColumns(mapping, Object.keys(item.value.cells)) : [];
    first = false;
    if (missing.length > 0) {
      yield refuse(fileRefusal('missingColumns', { file, column: missing.join(', ') }));
      return;
    }
    const { row, cells } = item.value;
    const mapped = mapRow(mapping, joined(cells, mapping.join, other), vocabularies);
    if (!mapped.ok) yield refuse({ ...mapped.error, row });
    else if (keys.has(mapped.value.key)) yield refuse(repeated(mapping, mapped.value.key, row));
    else {
      keys.add(mapped.value.key);
      yield ok({ ...mapped.value, row });
    }
  }
}

const repeated = (mapping: Mapping, key: string, row: number) =>
  readable(rowRefusal('repeatedKey', { row, column: mapping.key.join(', '), value: key }));
