import { ok, refuse, type Result } from '../kernel/result.ts';

/** A row of a file and the line it begins on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export type RecordRefusal =
  | { readonly code: 'quote_not_closed'; readonly line: number }
  | { readonly code: 'text_after_quote'; readonly line: number };

export const DELIMITERS = [';', '\t', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What divides the cells: of semicolon, tab and comma the one that stands most often in the first line outside
 * quotes. A file of one column has none, and is read as if by commas.
 * @example delimiterOf('case;A;B\nx;0,5;1') // => ';'
 */
export function delimiterOf(text: string): Delimiter {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of text.trimStart()) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break;
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const times = (delimiter: Delimiter): number => counts.get(delimiter) ?? 0;
  const most = DELIMITERS.toSorted((a, b) => times(b) - times(a))[0] ?? ',';
  return times(most) === 0 ? ',' : most;
}

/** Where a reading stands. */
interface Reading {
  readonly text: string;
  readonly delimiter: Delimiter;
  at: number;
  line: number;
}

/**
 * The records of a text of comma-separated values, as RFC 4180 has them: cells in quotes may hold delimiters, line
 * breaks and doubled quotes. Line breaks of any system; spaces around a cell without quotes do not count. Records
 * without any content are left out, as spreadsheets leave them at the end.
 * @example readRecords('a,"b ""c"""\r\n\r\n1, 2', ',') // => { ok: true, value: [{ line: 1, cells: ['a', 'b "c"'] }, { line: 3, cells: ['1', '2'] }] }
 */
export function readRecords(text: string, delimiter: Delimiter): Result<readonly CsvRecord[], RecordRefusal> {
  const records: CsvRecord[] = [];
  const reading: Reading = { text, delimiter, at: 0, line: 1 };
  while (reading.at < text.length) {
    const { line } = reading;
    const cells = readRecord(reading);
    if (!cells.ok) return cells;
    if (cells.value.some((cell) => cell !== '')) records.push({ line, cells: cells.value });
  }
  return ok(records);
}

function readRecord(reading: Reading): Result<readonly string[], RecordRefusal> {
  const cells: string[] = [];
  for (;;) {
    const cell = readCell(reading);
    if (!cell.ok) return cell;
    cells.push(cell.value);
    if (reading.text[reading.at] !== reading.delimiter) break;
    reading.at += 1;
  }
  skipBreak(reading);
  return ok(cells);
}

function readCell(reading: Reading): Result<string, RecordRefusal> {
  const isSpace = (sign: string | undefined) => sign === ' ' || sign === '\u00a0';
  while (isSpace(reading.text[reading.at])) reading.at += 1;
  if (reading.text[reading.at] !== '"') return ok(readBare(reading));
  const cell = readQuoted(reading);
  if (!cell.ok) return cell;
  while (isSpace(reading.text[reading.at])) reading.at += 1;
  return endsCell(reading) ? cell : refuse({ code: 'text_after_quote', line: reading.line });
}

const endsCell = ({ text, at, delimiter }: Reading): boolean =>
  at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

function readBare(reading: Reading): string {
  const from = reading.at;
  while (!endsCell(reading)) reading.at += 1;
  return reading.text.slice(from, reading.at).trim();
}

function readQuoted(reading: Reading): Result<string, RecordRefusal> {
  const { text, line } = reading;
  const parts: string[] = [];
  for (;;) {
    const from = reading.at + 1;
    const end = text.indexOf('"', from);
    if (end < 0) return refuse({ code: 'quote_not_closed', line });
    const part = text.slice(from, end);
    parts.push(part);
    reading.line += part.match(/\r\n|\r|\n/g)?.length ?? 0;
    reading.at = end + 1;
    if (text[reading.at] !== '"') return ok(parts.join('"'));
  }
}

function skipBreak(reading: Reading): void {
  if (reading.at >= reading.text.length) return;
  reading.at += reading.text.startsWith('\r\n', reading.at) ? 2 : 1;
  reading.line += 1;
}
