import * as z from 'zod';
import {
  ok,
  refuse,
  reuseContent,
  voiceContent,
  type Result,
  type ReuseContent,
  type Vocabularies,
  type VoiceContent,
} from '@samskab/domain';
import { putField, type FoundRow } from '../mapping/found-row.ts';
import { longCell } from '../mapping/long-cell.ts';
import { rowRefusal, type RowRefusal } from '../refusals/refusal.ts';
import { COLUMNS, EXAMPLE_KEY } from './columns.ts';
import { unguarded } from './formula-guard.ts';
import { extraOfHeading, fieldOfHeading, type Extra } from './template-layout.ts';

type Cells = Readonly<Record<string, string>>;

const CODECS = new Map(COLUMNS.map(({ field, codec }) => [field, codec]));

/**
 * Reads a row of our own template or of our own exports. Headings and values may be Danish, English or codes. The
 * key is the number of the row or, where none is given, the title.
 */
export function readTemplateRow(cells: Cells, vocabularies: Vocabularies): Result<FoundRow, RowRefusal> {
  const long = longCell(Object.keys(cells), cells);
  if (long) return refuse(long);
  const extra = extrasIn(cells);
  const read = extra.content === '' ? readCells(cells, vocabularies) : readContent(extra.content);
  if (!read.ok) return read;
  const raw = read.value;
  const key = extra.key || String(raw['title'] ?? '').slice(0, 400);
  if (key === '') return refuse(rowRefusal('missingKey', { column: columnFor(cells, 'title') ?? 'Titel' }));
  if (Object.values<string>(EXAMPLE_KEY).includes(key.toUpperCase())) return refuse(rowRefusal('exampleRow'));
  const parties = readParties(extra);
  if (!parties.ok) return parties;
  const published = new Date(extra.publishedAt);
  return ok({
    key,
    raw,
    url: URL.canParse(extra.url) ? extra.url : null,
    ...parties.value,
    publishedAt: Number.isNaN(published.getTime()) ? null : published,
    columnOf: (field) => columnFor(cells, field),
  });
}

type Extras = Readonly<Record<Extra, string>>;

function extrasIn(cells: Cells): Extras {
  const extras: Record<Extra, string> = {
    key: '',
    content: '',
    voices: '',
    reuses: '',
    publishedAt: '',
    url: '',
  };
  for (const [heading, cell] of Object.entries(cells)) {
    const extra = extraOfHeading(heading);
    if (extra) extras[extra] = unguarded(cell).trim();
  }
  return extras;
}

function readCells(cells: Cells, vocabularies: Vocabularies): Result<Record<string, unknown>, RowRefusal> {
  const raw: Record<string, unknown> = {};
  const problems: RowRefusal[] = [];
  for (const [heading, written] of Object.entries(cells)) {
    const field = fieldOfHeading(heading);
    const cell = unguarded(written);
    const codec = field === null ? undefined : CODECS.get(field);
    if (field === null || !codec || cell.trim() === '') continue;
    const value = codec.read(cell, {
      vocabularies,
      note: (code, said) => problems.push(rowRefusal(code, { field, column: heading, value: said })),
    });
    if (value !== undefined) putField(raw, field, value);
  }
  const [problem] = problems;
  return problem ? refuse(problem) : ok(raw);
}

/** The content of a line of our JSON export; its period is split into months again. */
function readContent(json: string): Result<Record<string, unknown>, RowRefusal> {
  const content = parsed(json);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return refuse(rowRefusal('notAllowed', { field: 'content', column: 'content', value: json }));
  }
  const { period, ...raw } = content as Readonly<Record<string, unknown>>;
  const { start, end } = Object(period) as { readonly start?: unknown; readonly end?: unknown };
  const month = (time: unknown) => (typeof time === 'string' && time.length === 7 ? time : null);
  return ok({ startMonth: month(start), endMonth: month(end), ...raw });
}

interface Parties {
  readonly voices: readonly VoiceContent[];
  readonly reuses: readonly ReuseContent[];
}

function readParties({ voices, reuses }: Extras): Result<Parties, RowRefusal> {
  const told = z.array(voiceContent).safeParse(parsed(voices || '[]'));
  if (!told.success) return refuse(rowRefusal('notAllowed', { field: 'voices', column: 'voices' }));
  const tried = z.array(reuseContent).safeParse(parsed(reuses || '[]'));
  if (!tried.success) return refuse(rowRefusal('notAllowed', { field: 'reuses', column: 'reuses' }));
  return ok({ voices: told.data, reuses: tried.data });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The heading that a field or the list it is in was read from. */
const columnFor = (cells: Cells, field: string): string | null => {
  const [name = ''] = field.split('.');
  const headings = Object.keys(cells);
  return (
    headings.find((heading) => fieldOfHeading(heading) === field) ??
    headings.find((heading) => fieldOfHeading(heading)?.split('.')[0] === name) ??
    null
  );
};
