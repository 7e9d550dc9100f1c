import { ok, refuse, type Result, type Vocabularies } from '@samskab/domain';
import { rowRefusal, type RowRefusal } from '../refusals/refusal.ts';
import { evaluate } from './evaluate.ts';
import { putField, type FoundRow } from './found-row.ts';
import { longCell } from './long-cell.ts';
import type { Mapping } from './mapping.ts';
import { columnsOf } from './operands.ts';
import { isNothing, textOf } from './operation.ts';
import { rowReader, type RowReader } from './row-reader.ts';

/** Reads a row field by field, as a mapping says. */
export function readFields(
  mapping: Mapping,
  cells: Readonly<Record<string, string>>,
  vocabularies: Vocabularies,
): Result<FoundRow, RowRefusal> {
  const long = longCell(mapping.columns, cells);
  if (long) return refuse(long);
  const row = rowReader(mapping, cells, vocabularies);
  const key = keyOf(mapping, row);
  if (key === null) return refuse(rowRefusal('missingKey', { column: mapping.key.join(', ') }));
  const raw: Record<string, unknown> = {};
  for (const [field, expression] of Object.entries(mapping.fields)) {
    const value = evaluate(expression, row);
    const [problem] = row.problems;
    if (problem) return refuse({ ...problem, field });
    if (!isNothing(value)) putField(raw, field, value);
  }
  const url = mapping.url === null ? '' : textOf(evaluate(mapping.url, row));
  return ok({
    key,
    raw,
    url: URL.canParse(url) ? url : null,
    voices: [],
    reuses: [],
    publishedAt: null,
    columnOf: (field) => columnsOfField(mapping, field),
  });
}

/** The key of a record, at most 400 characters; null when one of its columns says nothing. */
function keyOf(mapping: Mapping, row: RowReader): string | null {
  const parts = mapping.key.map(row.cell);
  return parts.some((part) => part === null) ? null : parts.join('/').slice(0, 400);
}

/** The columns behind a field, at most three of them; a part of a list is looked up by the list. */
function columnsOfField(mapping: Mapping, field: string): string | null {
  const [name = ''] = field.split('.');
  const expressions = Object.entries(mapping.fields).filter(
    ([path]) => path === field || path === name || (path.startsWith(`${name}.`) && !field.includes('.')),
  );
  const columns = expressions.flatMap(([, expression]) => columnsOf(expression));
  if (columns.length === 0) return null;
  return columns.length > 3 ? `${columns.slice(0, 3).join(', ')} …` : columns.join(', ');
}
