import { ok, refuse, type Result } from '@samskab/domain';
import { readHsds, readTable, type FileRefusal, type TableItem } from '@samskab/exchange';
import { LARGEST_IMPORT, MOST_PLACES, type KeptTable } from './shapes.ts';

export type ReadFileRefusal =
  | { readonly code: 'tooLarge' | 'tooMany' | 'notHsds' | 'notJson' | 'empty' }
  | { readonly code: 'file'; readonly refusal: FileRefusal };

/** The rows of a file that was sent: a table, or Open Referral where it is JSON of that kind. */
export async function readImportFile(
  bytes: Uint8Array,
  name: string,
): Promise<Result<KeptTable, ReadFileRefusal>> {
  if (bytes.length > LARGEST_IMPORT) return refuse({ code: 'tooLarge' });
  return looksLikeJson(bytes) ? hsdsRows(bytes, name) : tableRows(bytes, name);
}

const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/** JSON may also be a plain list of rows. */
async function hsdsRows(bytes: Uint8Array, name: string): Promise<Result<KeptTable, ReadFileRefusal>> {
  const read = readHsds(new TextDecoder().decode(bytes));
  if (!read.ok) {
    const table = read.error.code === 'notHsds' ? await tableRows(bytes, name) : null;
    return table?.ok ? table : refuse(read.error);
  }
  if (read.value.length > MOST_PLACES) return refuse({ code: 'tooMany' });
  const rows = read.value.map(({ fields, ...row }) => ({
    ...row,
    fields: Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, [...values]])),
  }));
  return ok({ kind: 'hsds', rows });
}

async function tableRows(bytes: Uint8Array, name: string): Promise<Result<KeptTable, ReadFileRefusal>> {
  const items: TableItem[] = [];
  for await (const item of readTable(bytes, { name })) {
    if (!item.ok && item.error.scope === 'file') return refuse({ code: 'file', refusal: item.error });
    items.push(item);
    if (items.length > MOST_PLACES) return refuse({ code: 'tooMany' });
  }
  const rows = items.flatMap((item) =>
    item.ok ? [{ row: item.value.row, cells: { ...item.value.cells } }] : [],
  );
  if (rows.length === 0) return refuse({ code: 'empty' });
  return ok({
    kind: 'table',
    columns: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))],
    rows,
    broken: items.flatMap((item) =>
      item.ok ? [] : item.error.scope === 'row' ? (item.error.row ?? []) : [],
    ),
  });
}
