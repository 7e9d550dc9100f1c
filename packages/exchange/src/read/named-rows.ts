import { cleanText, ok, refuse, type Result } from '@samskab/domain';
import { fileRefusal, rowRefusal, type RowRefusal } from '../refusals/refusal.ts';
import { FileRefused } from './file-refused.ts';
import { LIMITS } from './limits.ts';
import type { RawRecord } from './csv-records.ts';

/** A row of a table, its cells by the names in the heading. A cell that is not there is the empty text. */
export interface TableRow {
  /** Row as a spreadsheet counts it, the heading being 1. In JSON, which has no heading, the first is 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Gives cells the names of the heading, which is the first record. Columns without a name are left out.
 * Refuses a heading with the same name twice; refuses single rows that have fewer or more cells than it.
 */
export async function* namedRows(
  records: AsyncIterable<RawRecord>,
): AsyncGenerator<Result<TableRow, RowRefusal>> {
  let heading: readonly string[] | null = null;
  for await (const { row, cells } of records) {
    if (!heading) heading = headingOf(cells);
    else yield named(heading, row, cells);
  }
}

function headingOf(cells: readonly string[]): readonly string[] {
  const names = cells.map(cleanText);
  if (names.length > LIMITS.columns) {
    throw new FileRefused(fileRefusal('tooManyColumns', { limit: LIMITS.columns }));
  }
  const given = names.filter((name) => name !== '');
  if (given.length === 0) throw new FileRefused(fileRefusal('notATable'));
  const twice = given.find((name, at) => given.indexOf(name) !== at);
  if (twice !== undefined) throw new FileRefused(fileRefusal('duplicateHeader', { column: twice }));
  return names;
}

function named(
  heading: readonly string[],
  row: number,
  cells: readonly string[],
): Result<TableRow, RowRefusal> {
  const beyond = cells.slice(heading.length);
  if (cells.length < heading.length || beyond.some((cell) => cell.trim() !== '')) {
    return refuse(rowRefusal('wrongCellCount', { row, limit: heading.length, found: cells.length }));
  }
  const pairs = heading.map((name, at) => [name, cells[at] ?? ''] as const);
  return ok({ row, cells: Object.fromEntries(pairs.filter(([name]) => name !== '')) });
}
