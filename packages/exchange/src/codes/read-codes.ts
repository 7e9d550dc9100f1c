import { cleanText, codesOf, ok, refuse, type Judgement, type Result } from '@samskab/domain';
import { readable } from '../mapping/readable.ts';
import type { TableRow } from '../read/named-rows.ts';
import type { TableItem } from '../read/read-table.ts';
import { fileRefusal, rowRefusal, type FileRefusal, type RowRefusal } from '../refusals/refusal.ts';

/** The codes of one case, as a table has them. */
export interface CodedRow {
  /** Row as a spreadsheet counts it. */
  readonly row: number;
  /** Tells the case apart within its source. */
  readonly key: string;
  readonly judgements: Readonly<Record<string, Judgement>>;
}

export interface CodesTable {
  /** The column that names the cases. */
  readonly keyColumn: string;
  readonly coded: readonly CodedRow[];
  readonly refused: readonly RowRefusal[];
  /** Columns that are no codes of the codebook, and so were not read. */
  readonly unused: readonly string[];
  /** Codes of the codebook that the table has no column for. */
  readonly lacking: readonly string[];
}

interface Wish {
  /** The name of the file, said back in refusals. */
  readonly file: string;
  /** The column that names the cases; null for the first one. */
  readonly keyColumn: string | null;
  /** What stands in cells that say nothing, beside nothing at all. */
  readonly missing: readonly string[];
}

type Codes = Parameters<typeof codesOf>[0];

/**
 * Reads a table of case × codes: a row for each case, a column for each code of the codebook, degrees from 0 to 1 with
 * point or comma. An empty cell is unknown and gives no judgement. Of rows with the same key the first counts; a row
 * with a cell that is no degree is left out whole, so that no case is taken in by halves.
 * @example (await readCodes(readTable(bytesOf('case,A\nX,0.66\nY,2'), { name: 'a.csv' }), { conditions: [{ code: 'A' }], outcomes: [] }, { file: 'a.csv', keyColumn: null, missing: [] })).value.coded // => [{ row: 2, key: 'X', judgements: { A: { degree: 0.66, reason: '' } } }]
 */
export async function readCodes(
  items: AsyncIterable<TableItem>,
  codebook: Codes,
  wish: Wish,
): Promise<Result<CodesTable, FileRefusal>> {
  const coded = new Map<string, CodedRow>();
  const refused: RowRefusal[] = [];
  let columns: Columns | null = null;
  for await (const item of items) {
    if (!item.ok && item.error.scope === 'file') return refuse(item.error);
    if (!item.ok) {
      refused.push(item.error as RowRefusal);
      continue;
    }
    const first: Result<Columns, FileRefusal> = columns
      ? ok(columns)
      : columnsOf(Object.keys(item.value.cells), codebook, wish);
    if (!first.ok) return first;
    columns = first.value;
    const read = codedRow(item.value, columns, wish.missing);
    if (!read.ok) refused.push(readable(read.error));
    else if (coded.has(read.value.key)) refused.push(repeated(read.value, columns.keyColumn));
    else coded.set(read.value.key, read.value);
  }
  const { keyColumn, unused, lacking } = columns ?? { keyColumn: '', unused: [], lacking: [] };
  return ok({ keyColumn, coded: [...coded.values()], refused, unused, lacking });
}

interface Columns extends Pick<CodesTable, 'keyColumn' | 'unused' | 'lacking'> {
  readonly codes: readonly string[];
}

function columnsOf(
  columns: readonly string[],
  codebook: Codes,
  { file, keyColumn: wished }: Wish,
): Result<Columns, FileRefusal> {
  const keyColumn = wished ?? columns[0] ?? '';
  const wanted = codesOf(codebook).filter((code) => code !== keyColumn);
  const codes = wanted.filter((code) => columns.includes(code));
  if (!columns.includes(keyColumn)) return refuse(fileRefusal('missingColumns', { file, column: keyColumn }));
  if (codes.length === 0) return refuse(fileRefusal('missingColumns', { file, column: wanted.join(', ') }));
  return ok({
    keyColumn,
    codes,
    unused: columns.filter((column) => column !== keyColumn && !codes.includes(column)),
    lacking: wanted.filter((code) => !codes.includes(code)),
  });
}

function codedRow(
  { row, cells }: TableRow,
  { keyColumn, codes }: Columns,
  missing: readonly string[],
): Result<CodedRow, RowRefusal> {
  const key = cleanText(cells[keyColumn] ?? '');
  if (key === '') return refuse(rowRefusal('missingKey', { row, column: keyColumn }));
  const judgements: Record<string, Judgement> = {};
  for (const code of codes) {
    const cell = (cells[code] ?? '').trim();
    if (cell === '' || missing.includes(cell)) continue;
    const degree = degreeIn(cell);
    if (degree === null)
      return refuse(rowRefusal('notADegree', { row, column: code, field: key, value: cell }));
    judgements[code] = { degree, reason: '' };
  }
  return ok({ row, key, judgements });
}

const repeated = ({ row, key }: CodedRow, column: string) =>
  readable(rowRefusal('repeatedKey', { row, column, value: key }));

/**
 * The table when no story was found for some of its cases: their rows count as refused.
 * @example refuseUnknown({ keyColumn: 'case', coded: [{ row: 2, key: 'X', judgements: {} }], refused: [], unused: [], lacking: [] }, ['X']).refused[0].code // => 'unknownStory'
 */
export function refuseUnknown(table: CodesTable, unknown: readonly string[]): CodesTable {
  const isKnown = ({ key }: CodedRow) => !unknown.includes(key);
  const strangers = table.coded
    .filter((one) => !isKnown(one))
    .map(({ row, key }) =>
      readable(rowRefusal('unknownStory', { row, column: table.keyColumn, value: key })),
    );
  return { ...table, coded: table.coded.filter(isKnown), refused: [...table.refused, ...strangers] };
}

/**
 * A degree from 0 to 1, with point or comma, also as programs write very small ones; null when it is none.
 * @example degreeIn('0,333') // => 0.333
 * @example degreeIn('1.2') // => null
 */
export function degreeIn(text: string): number | null {
  if (!/^\d*[.,]?\d+(?:[eE]-\d+)?$/.test(text)) return null;
  const degree = Number(text.replace(',', '.'));
  return degree <= 1 ? degree : null;
}
