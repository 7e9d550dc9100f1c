import { ok, refuse, type Result } from '@samskab/domain';
import { fileRefusal, type FileRefusal, type FileRefusalCode, type RowRefusal } from '../refusals/refusal.ts';
import { peek, wholeFile, type TableInput } from './bytes.ts';
import { csvRecords } from './csv-records.ts';
import { decoded } from './encoding.ts';
import { fileKind } from './file-kind.ts';
import { FileRefused } from './file-refused.ts';
import { jsonKind, jsonRows } from './json-rows.ts';
import { LIMITS } from './limits.ts';
import { namedRows, type TableRow } from './named-rows.ts';
import { following } from './streams.ts';
import { xlsxRecords } from './xlsx-records.ts';

const LOOK_AHEAD = 64 * 1024;

/** A row, the reason why one row is left out, or, as the last item, why the file cannot be read on. */
export type TableItem = Result<TableRow, RowRefusal | FileRefusal>;

/**
 * Reads a table row by row: CSV, JSON (an array of objects, or one object a line) and XLSX (the first sheet).
 * What a file is, how it is encoded and how its cells are separated is judged by its content, never by its name.
 * CSV and JSON Lines are streamed: the memory does not grow with the file.
 *
 * A refusal with scope `row` leaves that row out; one with scope `file` is the last item. Limits: `LIMITS`.
 *
 * @param input the file as bytes, whole or in chunks of any size
 * @param name what the file is called; only said back in refusals
 * @example (await readTable(bytesOf('nr;titel\n1;Mad'), { name: 'a.csv' }).next()).value.value // => { row: 2, cells: { nr: '1', titel: 'Mad' } }
 */
export async function* readTable(
  input: TableInput,
  { name }: { readonly name: string },
): AsyncGenerator<TableItem> {
  let rows = 0;
  try {
    for await (const item of await itemsOf(input)) {
      rows += 1;
      if (rows > LIMITS.rows) throw refused('tooManyRows', LIMITS.rows);
      yield item;
    }
    if (rows === 0) throw refused('noRows');
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    yield refuse({ ...error.refusal, file: name });
  }
}

async function itemsOf(input: TableInput): Promise<AsyncIterable<Result<TableRow, RowRefusal>>> {
  const peeked = await peek(input, LOOK_AHEAD);
  const kind = fileKind(peeked.head);
  if (kind === 'empty') throw refused('emptyFile');
  if (kind === 'oldExcel') throw refused('oldExcel');
  if (kind === 'other') throw refused('notATable');
  if (kind === 'zip') return namedRows(xlsxRecords(await wholeFile(peeked.all, LIMITS.wholeFileBytes)));
  return itemsOfText(decoded(peeked));
}

async function itemsOfText(
  chunks: AsyncGenerator<string>,
): Promise<AsyncIterable<Result<TableRow, RowRefusal>>> {
  let beginning = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    beginning += next.value;
    if (beginning.trim() !== '') break;
  }
  if (beginning.trim() === '') throw refused('emptyFile');
  const text = following(beginning, chunks);
  const kind = jsonKind(beginning);
  return kind ? jsonRows(kind, text) : namedRows(csvRecords(text));
}

const refused = (code: FileRefusalCode, limit: number | null = null) =>
  new FileRefused(fileRefusal(code, { limit }));

/**
 * All rows of a table and all refusals, for tables that are known to be small.
 * @example (await wholeTable(bytesOf(''), { name: 'a.csv' })).error.code // => 'emptyFile'
 */
export async function wholeTable(
  input: TableInput,
  { name }: { readonly name: string },
): Promise<
  Result<{ readonly rows: readonly TableRow[]; readonly refused: readonly RowRefusal[] }, FileRefusal>
> {
  const rows: TableRow[] = [];
  const left: RowRefusal[] = [];
  for await (const item of readTable(input, { name })) {
    if (item.ok) rows.push(item.value);
    else if (item.error.scope === 'row') left.push(item.error);
    else return refuse(item.error);
  }
  return ok({ rows, refused: left });
}
