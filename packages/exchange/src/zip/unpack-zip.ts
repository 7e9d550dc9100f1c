import type { Readable } from 'node:stream';
import { Buffer } from 'node:buffer';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ok, refuse, type Result } from '@samskab/domain';

/** How far a zip may grow. The ratio is only asked of files above `ratioFrom` bytes. */
export interface UnpackLimits {
  readonly entries: number;
  readonly inflatedBytes: number;
  readonly inflationRatio: number;
  readonly ratioFrom: number;
}

export type UnpackRefusal = 'zipBomb' | 'brokenZip';

/**
 * The files inside a zip whose names pass `wanted`, unpacked in memory.
 *
 * What the directory of the zip claims is checked first, for all files together, before anything is unpacked;
 * then each file is unpacked no further than it claimed, so that a zip that lies gains nothing.
 */
export async function unpackZip(
  bytes: Uint8Array,
  limits: UnpackLimits,
  wanted: (name: string) => boolean,
): Promise<Result<ReadonlyMap<string, Uint8Array>, UnpackRefusal>> {
  try {
    const zip = await opened(bytes);
    const entries = await entriesOf(zip, limits.entries);
    if (entries === null || isBomb(entries, limits)) return refuse('zipBomb');
    const files = new Map<string, Uint8Array>();
    for (const entry of entries.filter(({ fileName }) => wanted(fileName))) {
      files.set(entry.fileName, await unpacked(zip, entry));
    }
    return ok(files);
  } catch (error) {
    // What yauzl and zlib throw here is always about the bytes they were given.
    if (error instanceof Error) return refuse('brokenZip');
    throw error;
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

/** The directory of the zip; null when it lists more than `limit` files. */
function entriesOf(zip: ZipFile, limit: number): Promise<readonly Entry[] | null> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limit) resolve(null);
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

function isBomb(entries: readonly Entry[], limits: UnpackLimits): boolean {
  const inflated = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return (
    inflated > limits.inflatedBytes ||
    entries.some(
      ({ uncompressedSize, compressedSize }) =>
        uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.inflationRatio,
    )
  );
}

function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream: Readable) => {
      if (error) return reject(error);
      const chunks: Uint8Array[] = [];
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      stream.on('error', reject);
      return stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
