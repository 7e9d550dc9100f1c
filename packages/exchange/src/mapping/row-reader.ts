import type { Vocabularies } from '@samskab/domain';
import { rowRefusal, type RowRefusal, type RowRefusalCode } from '../refusals/refusal.ts';
import type { Value } from './expression.ts';
import { repaired } from './texts.ts';
import type { Mapping } from './mapping.ts';

/** A row under a mapping: what its cells say, and what was wrong with them so far. */
export interface RowReader {
  readonly vocabularies: Vocabularies;
  readonly mapping: Mapping;
  /** The text of a cell, null when it is missing, blank or one of the source's ways to say nothing. */
  readonly cell: (column: string) => string | null;
  /** Notes that a value cannot be used. The first note decides why the row is refused. */
  readonly note: (code: RowRefusalCode, columns: readonly string[], value: Value) => void;
  readonly problems: readonly RowRefusal[];
}

export function rowReader(
  mapping: Mapping,
  cells: Readonly<Record<string, string>>,
  vocabularies: Vocabularies,
): RowReader {
  const empty = new Set(mapping.empty.map((word) => word.trim()));
  const problems: RowRefusal[] = [];
  return {
    vocabularies,
    mapping,
    cell: (column) => {
      const text = Object.hasOwn(cells, column) ? repaired(cells[column] ?? '').trim() : '';
      return text === '' || empty.has(text) ? null : text;
    },
    note: (code, columns, value) => {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      problems.push(rowRefusal(code, { column: columns.join(', '), value: shown }));
    },
    problems,
  };
}
