import { experienceCsv } from '@samskab/exchange';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus, CORPUS_SIZE, SEED } from './corpus.ts';

/** Where benches keep what takes long to make. */
export const CACHE = join(tmpdir(), 'samskab-bench');

/** Changes with the code that makes the corpus, so that an old one is not used for a new. */
export function corpusMark(size: number): string {
  const hash = createHash('sha256').update(`${size} ${SEED}`);
  for (const name of readdirSync(import.meta.dirname).toSorted())
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return `${size}-${hash.digest('hex').slice(0, 12)}`;
}

/** The corpus as a CSV file, made when it is first asked for. */
export async function corpusFile(size = CORPUS_SIZE): Promise<string> {
  const file = join(CACHE, `corpus-${corpusMark(size)}.csv`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  await writeFile(`${file}.part`, experienceCsv(corpus(size)));
  renameSync(`${file}.part`, file);
  return file;
}
