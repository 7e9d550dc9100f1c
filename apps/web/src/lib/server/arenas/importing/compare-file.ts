import { findDoubles, readImportRow, rowFields, type ComparedRow, type FieldsRow } from '@samskab/exchange';
import type { EntryId } from '@samskab/domain/entries';
import { knownArenas, originsOf, type Reader } from '@samskab/store';
import type { ImportPlan, KeptTable } from './shapes.ts';

/** A row with all that is known about it. */
export interface PlannedRow extends ComparedRow {
  /** The arena that came from this row of the list before; null when none did. */
  readonly from: EntryId | null;
}

const fieldsRows = (table: KeptTable, { mapping }: ImportPlan): readonly FieldsRow[] =>
  table.kind === 'hsds'
    ? table.rows.map((row) => ({ ...row, problems: [], doubts: [] }))
    : table.rows.map((row) => rowFields(row, mapping));

/** The rows of a file as arenas, compared with each other and with what is here. */
export async function compareFile(
  reader: Reader,
  table: KeptTable,
  plan: ImportPlan,
): Promise<readonly PlannedRow[]> {
  const rows = fieldsRows(table, plan).map((row) => readImportRow(row, plan.defaults));
  const keys = rows.flatMap(({ key, content }) => (content ? [key] : []));
  const origins = await originsOf(reader, plan.source, keys);
  const known = await knownArenas(reader);
  return findDoubles(rows, known).map((row) => ({ ...row, from: origins.get(row.row.key) ?? null }));
}

/** Rows for which a person should choose: they are like something, and the list has not said before what they are. */
export const mustChoose = ({ row, from, sameAsRow, alike }: PlannedRow): boolean =>
  row.content !== null && from === null && (sameAsRow !== null || alike.length > 0);
