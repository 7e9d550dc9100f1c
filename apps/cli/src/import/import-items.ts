import { BASE_VOCABULARIES, ok } from '@samskab/domain';
import { mapTable, readTable, type MaskedCounts } from '@samskab/exchange';
import type { ImportItem } from '@samskab/store';
import { createReadStream } from 'node:fs';
import type { CheckedFile } from './check-file.ts';
import type { ReadMapping } from './read-mapping.ts';

/** How much personal data was masked, by kind. */
export type Masked = Record<string, number>;

/** The rows of a file as the store takes them; what was masked is added to `masked`. */
export async function* importItems(
  file: CheckedFile,
  { mapping, joined }: ReadMapping,
  masked: Masked,
): AsyncGenerator<ImportItem> {
  const table = readTable(createReadStream(file.path), { name: file.name });
  const items = mapTable(table, mapping, BASE_VOCABULARIES, { file: file.name, other: joined });
  for await (const item of items) {
    if (item.ok) {
      const { publishedAt, masked: counts, row, key, content, voices, reuses } = item.value;
      add(masked, counts);
      yield ok({ row, key, content, voices, reuses, ...(publishedAt && { publishedAt }) });
    } else if (item.error.scope === 'file') {
      throw new Error(`${file.name} changed while it was read`);
    } else {
      yield { ok: false, error: item.error };
    }
  }
}

function add(masked: Masked, counts: MaskedCounts): void {
  for (const [kind, count] of Object.entries(counts)) masked[kind] = (masked[kind] ?? 0) + count;
}
