import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { NO_TIME } from '../zip/stored-zip.ts';

/** A file that goes into a zip. Its content is asked for when its turn comes. */
export interface ZipEntry {
  /** Path inside the zip, with forward slashes, not leaving it. */
  readonly path: string;
  readonly content: () => AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
  /** Whether the content shrinks when it is packed; pictures and PDFs do not. */
  readonly compress: boolean;
}

/**
 * Packs files into a zip, in chunks of bytes. One file is open at a time and nothing is held whole. Every file
 * carries the time `at`, so that the same files give the same zip.
 *
 * Throws on a path that leaves the zip: paths are ours to make.
 * @example (await experienceZip([]).next()).value[0] // => 0x50
 */
export async function* experienceZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  { at = NO_TIME }: { readonly at?: Date } = {},
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on('error', fail);
  const added = addAll(zip, entries, at, fail).catch(fail);
  yield* output as AsyncIterable<Uint8Array>;
  await added;
}

async function addAll(
  zip: ZipFile,
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  at: Date,
  fail: (error: unknown) => void,
): Promise<void> {
  for await (const { path, content, compress } of entries) {
    zip.addReadStreamLazy(path, { mtime: at, compress }, (open) => {
      // The zip listens to what it reads, but not to its failing.
      open(null, Readable.from(content()).on('error', fail));
    });
  }
  zip.end();
}
