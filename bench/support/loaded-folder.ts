import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, corpusFile, corpusMark } from '../corpus/corpus-file.ts';
import type { BenchOptions } from './bench.ts';
import { environment, samskab } from './command.ts';

/** A data folder with the corpus in it, imported by the real command when it is first asked for. */
export async function loadedFolder({ engine, size }: BenchOptions): Promise<string> {
  // Short, as sockets have short names.
  const folder = join(CACHE, `${engine}-${corpusMark(size)}`);
  if (existsSync(folder)) return folder;
  const file = await corpusFile(size);
  const unfinished = join(CACHE, `${engine}.new`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  console.log(`Importing ${size} stories (${engine}); later benches use them again …`);
  await samskab(['import', file, '--mapping', 'samskab-template', '--json'], environment(unfinished, engine));
  renameSync(unfinished, folder);
  return folder;
}
