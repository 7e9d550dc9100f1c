import { BYTE_ORDER_MARK, csvText } from '../template/csv-text.ts';
import { guarded } from '../template/formula-guard.ts';

/** A row by its columns; null is an empty cell. */
export type PlainRow = Readonly<Record<string, string | number | null>>;

/**
 * A table as CSV: UTF-8 with a byte order mark, a heading, commas, CRLF (RFC 4180). What a row lacks of the columns is an
 * empty cell. Cells that a spreadsheet would run as formulas get an apostrophe in front.
 * @example plainCsv(['a', 'b'], [{ a: '=1', b: 2 }, { a: null }]) // => "\ufeffa,b\r\n'=1,2\r\n,\r\n"
 */
export function plainCsv(columns: readonly string[], rows: readonly PlainRow[]): string {
  const cells = rows.map((row) => columns.map((column) => cell(row[column] ?? null)));
  return BYTE_ORDER_MARK + csvText([[...columns], ...cells], ',');
}

const cell = (value: string | number | null): string =>
  typeof value === 'string' ? guarded(value) : String(value ?? '');
