import { BASE_VOCABULARIES, ok, refuse, type Result } from '@samskab/domain';
import { mapTable, readTable, type FileRefusal, type Mapping, type TableItem } from '@samskab/exchange';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { digestWhile } from '../files/digest.ts';

/** A file that can be read to its end with a mapping. */
export interface CheckedFile {
  readonly path: string;
  readonly name: string;
  readonly digest: string;
  readonly rows: number;
}

/**
 * Reads a file once from end to end before anything is written: whether it is a table, in an encoding and with a
 * delimiter that can be read, and has the columns that the mapping expects. Single rows are judged later.
 */
export async function checkFile(file: string, mapping: Mapping): Promise<Result<CheckedFile, FileRefusal>> {
  const name = path.basename(file);
  const { chunks, digest } = digestWhile(createReadStream(file));
  let rows = 0;
  let columnsSeen = false;
  for await (const item of readTable(chunks, { name })) {
    rows += 1;
    const broken = item.ok ? null : fileRefusalOf(item);
    const wrong = broken ?? (item.ok && !columnsSeen ? await wrongColumns(item, mapping, name) : null);
    if (wrong) return refuse(wrong);
    columnsSeen ||= item.ok;
  }
  return ok({ path: file, name, digest: digest(), rows });
}

const fileRefusalOf = (item: { readonly error?: unknown }): FileRefusal | null => {
  const { error } = item as { readonly error?: { readonly scope: string } };
  return error?.scope === 'file' ? (error as FileRefusal) : null;
};

/** The first readable row stands for the heading: mapping it alone tells whether the columns are there. */
async function wrongColumns(item: TableItem, mapping: Mapping, file: string): Promise<FileRefusal | null> {
  const first = await mapTable(one(item), mapping, BASE_VOCABULARIES, { file }).next();
  return first.done || first.value.ok ? null : fileRefusalOf(first.value);
}

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}
