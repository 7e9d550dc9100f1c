import { ok, refuse, type Result } from '../kernel/result.ts';
import type { RawColumn, RawTable } from './read-table.ts';

/** Columns of numbers, null where one is missing. */
export interface NumberTable {
  readonly cases: readonly string[];
  readonly columns: readonly NumberColumn[];
}
export interface NumberColumn {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export type NumberRefusal =
  | { readonly code: 'unknown_column'; readonly name: string }
  | { readonly code: 'not_a_number'; readonly column: string; readonly case: string; readonly text: string }
  /** Some decimals have a comma and some a point, so that one of them may mean thousands. */
  | { readonly code: 'mixed_decimals'; readonly comma: string; readonly point: string };

/** What people and programs write where nothing is known. */
const MISSING: ReadonlySet<string> = new Set(['', 'na', 'n/a', 'nan', 'null', '.', '-', '–', '?']);
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

const isMissing = (text: string): boolean => MISSING.has(text.toLowerCase());

/**
 * Some columns of a file as numbers, with a decimal point or a decimal comma, but not both.
 * @param names the columns wanted, in this order
 * @example numbersOf({ cases: ['x', 'y'], columns: [{ name: 'A', cells: ['0,5', 'NA'] }], encoding: null, delimiter: ';' }, ['A']) // => { ok: true, value: { cases: ['x', 'y'], columns: [{ name: 'A', values: [0.5, null] }] } }
 */
export function numbersOf(
  table: Pick<RawTable, 'cases' | 'columns'>,
  names: readonly string[],
): Result<NumberTable, NumberRefusal> {
  const columns: RawColumn[] = [];
  for (const name of names) {
    const column = table.columns.find((one) => one.name === name);
    if (!column) return refuse({ code: 'unknown_column', name });
    columns.push(column);
  }
  for (const { name, cells } of columns) {
    const at = cells.findIndex((cell) => !isMissing(cell) && !NUMBER.test(cell));
    if (at >= 0)
      return refuse({
        code: 'not_a_number',
        column: name,
        case: table.cases[at] ?? '',
        text: cells[at] ?? '',
      });
  }
  const cells = columns.flatMap((column) => column.cells.filter((cell) => !isMissing(cell)));
  const [comma, point] = [cells.find((cell) => cell.includes(',')), cells.find((cell) => cell.includes('.'))];
  if (comma !== undefined && point !== undefined) return refuse({ code: 'mixed_decimals', comma, point });
  const numberIn = (cell: string) => (isMissing(cell) ? null : Number(cell.replace(',', '.')));
  return ok({
    cases: table.cases,
    columns: columns.map(({ name, cells: of }) => ({ name, values: of.map(numberIn) })),
  });
}
