import { ok, refuse, type Result } from '../kernel/result.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import {
  delimiterOf,
  readRecords,
  type CsvRecord,
  type Delimiter,
  type RecordRefusal,
} from './read-records.ts';

/** A file as it was read: nothing is yet taken for a number. */
export interface RawTable {
  readonly cases: readonly string[];
  readonly columns: readonly RawColumn[];
  /** Null when it came as text. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter;
}
export interface RawColumn {
  readonly name: string;
  /** One for each case. */
  readonly cells: readonly string[];
}

/** Why a file is no table. Lines and columns count from 1. */
export type ReadRefusal =
  | RecordRefusal
  | { readonly code: 'empty_file' }
  | { readonly code: 'no_columns' }
  | { readonly code: 'no_rows' }
  | { readonly code: 'column_without_name'; readonly column: number }
  | { readonly code: 'duplicate_column'; readonly name: string }
  | { readonly code: 'uneven_row'; readonly line: number; readonly cells: number; readonly wanted: number };

/**
 * Reads a table from a file of comma-separated values: headings in the first line, names of the cases in the first
 * column. Semicolons or tabs are as good, decimal commas too, and any encoding that spreadsheets use; a heading less
 * than there are columns, as R's `write.table` leaves, means that the first column has none.
 * @param file its bytes, or its text
 * @example readTable('case;A\nx;0,5') // => { ok: true, value: { cases: ['x'], columns: [{ name: 'A', cells: ['0,5'] }], encoding: null, delimiter: ';' } }
 * @example readTable('') // => { ok: false, error: { code: 'empty_file' } }
 */
export function readTable(file: Uint8Array | string): Result<RawTable, ReadRefusal> {
  const { text, encoding } = typeof file === 'string' ? { text: file, encoding: null } : decodeText(file);
  const bare = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(bare);
  const records = readRecords(bare, delimiter);
  if (!records.ok) return records;
  const [head, ...rows] = records.value;
  if (!head) return refuse({ code: 'empty_file' });
  const headings = headingsOf(head, rows);
  const wrong = checkHeadings(headings) ?? checkRows(rows, headings.length);
  if (wrong) return wrong;
  return ok({
    cases: rows.map(({ cells }) => cells[0] ?? ''),
    columns: headings
      .slice(1)
      .map((name, at) => ({ name, cells: rows.map(({ cells }) => cells[at + 1] ?? '') })),
    encoding,
    delimiter,
  });
}

/** The headings, without empty ones at the end under which nothing stands. */
function headingsOf({ cells }: CsvRecord, rows: readonly CsvRecord[]): readonly string[] {
  const isShifted = rows.length > 0 && rows.every((row) => row.cells.length === cells.length + 1);
  const headings = isShifted ? ['', ...cells] : [...cells];
  while (
    headings.length > 1 &&
    headings.at(-1) === '' &&
    rows.every((row) => !row.cells[headings.length - 1])
  )
    headings.pop();
  return headings;
}

function checkHeadings(headings: readonly string[]): Result<never, ReadRefusal> | null {
  const names = headings.slice(1);
  if (names.length === 0) return refuse({ code: 'no_columns' });
  const unnamed = names.indexOf('');
  if (unnamed >= 0) return refuse({ code: 'column_without_name', column: unnamed + 2 });
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? null : refuse({ code: 'duplicate_column', name: twice });
}

/** More cells than headings are forgiven when they are empty. */
function checkRows(rows: readonly CsvRecord[], wanted: number): Result<never, ReadRefusal> | null {
  if (rows.length === 0) return refuse({ code: 'no_rows' });
  const uneven = rows.find(
    ({ cells }) => cells.length < wanted || cells.slice(wanted).some((cell) => cell !== ''),
  );
  if (!uneven) return null;
  return refuse({ code: 'uneven_row', line: uneven.line, cells: uneven.cells.length, wanted });
}
