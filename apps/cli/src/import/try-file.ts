import type { Io } from '../io.ts';
import type { CheckedFile } from './check-file.ts';
import { importItems, type Masked } from './import-items.ts';
import type { ReadMapping } from './read-mapping.ts';
import { isNobodysRow, rowReport, type FileReport } from './report.ts';

/** What an import of a file would come to, without a database: what can be read counts as new. */
export async function tryFile(file: CheckedFile, mapping: ReadMapping, io: Io): Promise<FileReport> {
  const masked: Masked = {};
  let created = 0;
  const refusals = [];
  for await (const item of importItems(file, mapping, masked)) {
    io.stop.throwIfAborted();
    if (item.ok) created += 1;
    else if (!isNobodysRow(item.error)) {
      const { code, row } = item.error;
      refusals.push(rowReport({ row: row ?? 0, key: null, code, detail: item.error }, io.language));
    }
  }
  const counts = { rows: file.rows, created, updated: 0, unchanged: 0, refused: refusals.length };
  return { file: file.name, ...counts, resumedAt: 0, masked, refusals };
}
