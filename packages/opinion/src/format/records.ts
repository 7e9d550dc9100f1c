import { CsvError, parse } from 'csv-parse/sync';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** A row of a file by the names of its columns, and the line it is on, from 1. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file with headings. */
export interface FileTable {
  readonly headings: readonly string[];
  readonly rows: readonly FileRow[];
}

/** Why a file cannot be read. Lines count from 1. */
export type FileRefusal =
  | { readonly code: 'empty_file' }
  | { readonly code: 'not_csv'; readonly line: number }
  | { readonly code: 'missing_column'; readonly anyOf: readonly string[] }
  | { readonly code: 'empty_cell'; readonly line: number; readonly column: string }
  | { readonly code: 'not_a_vote'; readonly line: number; readonly text: string }
  | { readonly code: 'not_a_time'; readonly line: number; readonly text: string }
  | { readonly code: 'not_moderation'; readonly line: number; readonly text: string }
  | { readonly code: 'duplicate_id'; readonly line: number; readonly id: string };

/** What csv-parse gives with `info`; its types have only the record. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The rows of a CSV with headings; commas, semicolons or tabs between the cells, whichever the headings have most of. */
export function readTable(text: string): Result<FileTable, FileRefusal> {
  const head = /^\uFEFF?[^\r\n]*/.exec(text)?.[0] ?? '';
  const times = (sign: string) => head.split(sign).length;
  const delimiter = DELIMITERS.toSorted((a, b) => times(b) - times(a))[0];
  try {
    const read: unknown = parse(text, { bom: true, delimiter, skip_empty_lines: true, info: true });
    const rows = (read as readonly Parsed[]).map(({ record, info }) => ({ line: info.lines, cells: record }));
    const [headings, ...others] = rows;
    if (!headings) return refuse({ code: 'empty_file' });
    return ok({ headings: headings.cells.map((heading) => heading.trim()), rows: others });
  } catch (error) {
    if (error instanceof CsvError) return refuse({ code: 'not_csv', line: Number(error['lines'] ?? 1) });
    throw error;
  }
}

/** Where the column is that has one of these names; the first name counts most. */
export function columnOf(headings: readonly string[], anyOf: readonly string[]): Result<number, FileRefusal> {
  for (const name of anyOf) {
    const at = headings.findIndex((heading) => heading.toLowerCase() === name);
    if (at >= 0) return ok(at);
  }
  return refuse({ code: 'missing_column', anyOf });
}

/** The vote in a cell: 1, 0 or -1. */
export function voteIn(text: string): 1 | 0 | -1 | null {
  const vote = text.trim();
  return vote === '1' || vote === '+1' ? 1 : vote === '0' ? 0 : vote === '-1' ? -1 : null;
}
