import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Io } from '../io.ts';

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * Writes a file that is there whole or not at all: beside its place first, on the disk, and then moved.
 *
 * @param mode who may read it, such as 0o600
 */
export async function writeWhole(file: string, chunks: Chunks, mode = 0o644): Promise<void> {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  const handle = await open(unfinished, 'wx', mode);
  try {
    await handle.writeFile(chunks);
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Writes to a file, or to stdout where the file is called `-`. */
export async function writeOut(file: string, chunks: Chunks, io: Io): Promise<void> {
  if (file !== '-') return writeWhole(file, chunks);
  for await (const chunk of chunks) {
    io.out(chunk);
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  }
}
