import { readSheet } from 'read-excel-file/universal';
import { fileRefusal, type FileRefusalCode } from '../refusals/refusal.ts';
import { storedZip } from '../zip/stored-zip.ts';
import { unpackZip } from '../zip/unpack-zip.ts';
import { FileRefused } from './file-refused.ts';
import { LIMITS } from './limits.ts';
import { sheetExtent } from './sheet-extent.ts';
import type { RawRecord } from './csv-records.ts';

const WORKBOOK = 'xl/workbook.xml';

/** The records of the first sheet of an XLSX file. Formulas give the value that was stored with them. */
export async function* xlsxRecords(bytes: Uint8Array): AsyncGenerator<RawRecord> {
  const files = await unpackedWorkbook(bytes);
  checkExtent(files);
  for (const [at, cells] of (await rowsOf(files)).entries()) {
    if (cells.some((cell) => cell !== '')) yield { row: at + 1, cells };
  }
}

async function unpackedWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await unpackZip(bytes, LIMITS, (name) => /\.(xml|rels)$/.test(name));
  if (!files.ok) throw refused(files.error);
  if (!files.value.has(WORKBOOK)) throw refused('notATable');
  return files.value;
}

function checkExtent(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, content] of files) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const extent = sheetExtent(new TextDecoder().decode(content));
    if (!extent) throw refused('brokenZip');
    if (extent.rows > LIMITS.rows + 1) throw refused('tooManyRows', LIMITS.rows);
    if (extent.columns > LIMITS.columns) throw refused('tooManyColumns', LIMITS.columns);
  }
}

async function rowsOf(files: ReadonlyMap<string, Uint8Array>): Promise<readonly (readonly string[])[]> {
  // Packed again from what was checked: the reader sees nothing that a second directory could hide.
  const zip = await storedZip(files);
  try {
    const rows = await readSheet(new Blob([new Uint8Array(zip)]), { trim: false });
    return rows.map((row) => row.map(cellOf));
  } catch (error) {
    // The reader throws only about the workbook it was given.
    if (error instanceof Error) throw refused('brokenZip');
    throw error;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : value.toISOString();
}

const refused = (code: FileRefusalCode, limit: number | null = null) =>
  new FileRefused(fileRefusal(code, { limit }));
