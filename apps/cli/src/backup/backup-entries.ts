import type { ZipEntry } from '@samskab/exchange';
import type { Snapshot } from '@samskab/store';
import type { Io } from '../io.ts';
import { progress } from '../progress.ts';

/** Where the parts of a backup are in its zip. */
export const MANIFEST = 'manifest.json';
export const tablePath = (table: string): string => `tables/${table}.jsonl`;

/** Signs that lines are put together to before they are packed. */
const PORTION = 64 * 1024;

/** The files of a backup: one for each table, and the manifest, which is known when the tables have been read. */
export function backupEntries(snapshot: Snapshot, io: Io, quiet: boolean): readonly ZipEntry[] {
  const bar = progress(io, { da: 'Tabeller', en: 'Tables' }, snapshot.tables.length, quiet);
  const tables = snapshot.tables.map(({ name, lines }, at): ZipEntry => ({
    path: tablePath(name),
    compress: true,
    content: () => {
      bar.at(at);
      return portions(lines(), io.stop);
    },
  }));
  const manifest = (): readonly string[] => {
    bar.end();
    return [`${JSON.stringify(snapshot.manifest(), null, 2)}\n`];
  };
  return [...tables, { path: MANIFEST, compress: true, content: manifest }];
}

async function* portions(lines: AsyncIterable<string>, stop: AbortSignal): AsyncGenerator<string> {
  let portion = '';
  for await (const line of lines) {
    stop.throwIfAborted();
    portion += `${line}\n`;
    if (portion.length < PORTION) continue;
    yield portion;
    portion = '';
  }
  if (portion !== '') yield portion;
}
