import { stringify } from 'csv-stringify/sync';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { columnOf, readTable, type FileRefusal, type FileRow } from './records.ts';
import { dateTime } from './votes-file.ts';

/** Whether a statement was let in: 1 in, -1 out, 0 not looked at. */
export type Moderation = 1 | 0 | -1;

/** A statement as a conversation has it. */
export interface CommentRow {
  readonly id: string;
  readonly text: string;
  readonly moderated: Moderation;
  /** Null where the file does not say. */
  readonly author: string | null;
  readonly time: number | null;
}

/**
 * Reads `comments.csv` of a Polis export. Its columns `agrees` and `disagrees` count every time somebody pressed, also
 * when they changed their mind, and are therefore not read: count the votes.
 * @example readComments('comment-id,moderated,comment-body\n3,-1,Hej') // => { ok: true, value: [{ id: '3', text: 'Hej', moderated: -1, author: null, time: null }] }
 */
export function readComments(text: string): Result<readonly CommentRow[], FileRefusal> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { headings, rows } = table.value;
  const id = columnOf(headings, ['comment-id', 'statement', 'statement-id', 'statement_id', 'tid']);
  if (!id.ok) return id;
  const comments: CommentRow[] = [];
  const known = new Set<string>();
  for (const row of rows) {
    const read = readRow(row, headings, id.value);
    if (!read.ok) return read;
    if (known.has(read.value.id)) return refuse({ code: 'duplicate_id', line: row.line, id: read.value.id });
    known.add(read.value.id);
    comments.push(read.value);
  }
  return ok(comments);
}

function readRow(
  { line, cells }: FileRow,
  headings: readonly string[],
  at: number,
): Result<CommentRow, FileRefusal> {
  const cell = (name: string) => cells[headings.indexOf(name)]?.trim() ?? '';
  const id = cells[at]!.trim();
  if (id === '') return refuse({ code: 'empty_cell', line, column: headings[at]! });
  const moderated = cell('moderated') || '0';
  if (moderated !== '1' && moderated !== '0' && moderated !== '-1')
    return refuse({ code: 'not_moderation', line, text: moderated });
  const written = cell('timestamp');
  const time = written === '' ? null : Number(written);
  if (time !== null && !Number.isFinite(time)) return refuse({ code: 'not_a_time', line, text: written });
  const text = cell('comment-body') || cell('text');
  return ok({
    id,
    text,
    moderated: Number(moderated) as Moderation,
    author: cell('author-id') || null,
    time,
  });
}

/** How often a statement was agreed and disagreed with. */
export interface CommentCounts {
  readonly agree: number;
  readonly disagree: number;
}

/**
 * Writes `comments.csv` as Polis does; statements without counts have none.
 * @example commentsFile([{ id: '3', text: 'Hej', moderated: 1, author: null, time: 0 }], new Map()).split('\n')[1] // => '0,Thu Jan 01 1970 00:00:00 GMT+0000,3,,0,0,1,Hej'
 */
export const commentsFile = (
  comments: readonly CommentRow[],
  counts: ReadonlyMap<string, CommentCounts>,
): string =>
  stringify([
    ['timestamp', 'datetime', 'comment-id', 'author-id', 'agrees', 'disagrees', 'moderated', 'comment-body'],
    ...comments.map(({ id, text, moderated, author, time }) => {
      const { agree, disagree } = counts.get(id) ?? { agree: 0, disagree: 0 };
      return [time ?? 0, dateTime(time ?? 0), id, author ?? '', agree, disagree, moderated, text];
    }),
  ]);
