import { stringify } from 'csv-stringify/sync';

/** Makes a spreadsheet read a CSV file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV with CRLF (RFC 4180). Cells with any kind of line break stand between quotation marks, as readers
 * differ in what they take for the end of a row.
 * @example csvText([['a', 'b;c']], ';') // => 'a;"b;c"\r\n'
 */
export const csvText = (rows: readonly (readonly string[])[], delimiter: ',' | ';'): string =>
  stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
