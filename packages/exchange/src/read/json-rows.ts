import { ok, refuse, type Result } from '@samskab/domain';
import { fileRefusal, rowRefusal, type RowRefusal } from '../refusals/refusal.ts';
import { FileRefused } from './file-refused.ts';
import { LIMITS } from './limits.ts';
import type { TableRow } from './named-rows.ts';

/** The two ways in which JSON holds a table: one array, or one object a line. */
export type JsonKind = 'array' | 'lines';

/**
 * Whether a text begins as JSON that holds objects.
 * @example jsonKind(' [ {"a": 1} ]') // => 'array'
 * @example jsonKind('id,title') // => null
 */
export function jsonKind(beginning: string): JsonKind | null {
  if (/^\s*\[\s*[[{\]"]/.test(beginning)) return 'array';
  return /^\s*\{\s*["}]/.test(beginning) ? 'lines' : null;
}

/** The objects of a JSON array or of JSON Lines as rows; lists and objects inside them stay JSON. */
export async function* jsonRows(
  kind: JsonKind,
  text: AsyncIterable<string>,
): AsyncGenerator<Result<TableRow, RowRefusal>> {
  if (kind === 'lines') yield* rowsOfLines(text);
  else yield* rowsOfArray(text);
}

async function* rowsOfArray(text: AsyncIterable<string>): AsyncGenerator<Result<TableRow, RowRefusal>> {
  let whole = '';
  for await (const chunk of text) {
    whole += chunk;
    if (whole.length > LIMITS.wholeFileBytes) {
      throw new FileRefused(fileRefusal('tooManyBytes', { limit: LIMITS.wholeFileBytes }));
    }
  }
  const items = parsed(whole, 1);
  if (!Array.isArray(items)) throw new FileRefused(fileRefusal('notATable'));
  for (const [at, item] of items.entries()) yield rowOf(item, at + 1);
}

async function* rowsOfLines(text: AsyncIterable<string>): AsyncGenerator<Result<TableRow, RowRefusal>> {
  let [row, line] = [0, 0];
  for await (const content of linesOf(text)) {
    line += 1;
    if (content.trim() === '') continue;
    row += 1;
    yield rowOf(parsed(content, line), row);
  }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  for await (const chunk of text) {
    const [end = '', ...lines] = chunk.split('\n');
    held.push(end);
    length += end.length;
    if (length > LIMITS.recordCharacters) {
      throw new FileRefused(fileRefusal('recordTooLong', { limit: LIMITS.recordCharacters }));
    }
    if (lines.length === 0) continue;
    yield held.join('');
    yield* lines.slice(0, -1);
    held = lines.slice(-1);
    length = held[0]?.length ?? 0;
  }
  yield held.join('');
}

function parsed(json: string, line: number): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FileRefused(fileRefusal('brokenJson', { line: line - 1 + lineOfError(json, error) }));
  }
}

/** The engine names the place as an offset, or not at all where the text ends too early: then the last line. */
function lineOfError(json: string, { message }: SyntaxError): number {
  const offset = /position (\d+)/.exec(message)?.[1];
  return json.slice(0, offset === undefined ? json.length : Number(offset)).split('\n').length;
}

function rowOf(item: unknown, row: number): Result<TableRow, RowRefusal> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return refuse(rowRefusal('notAnObject', { row }));
  }
  const pairs = Object.entries(item).map(([name, value]) => [name, cellOf(value)] as const);
  return ok({ row, cells: Object.fromEntries(pairs) });
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
