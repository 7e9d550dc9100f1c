import { Buffer } from 'node:buffer';
import { ZipFile } from 'yazl';
import { concatenated } from '../read/bytes.ts';

/** The oldest time that a zip can hold. Our zips carry no clock of their own. */
export const NO_TIME = new Date('1980-01-01T00:00:00Z');

/** Packs files into a zip without compressing them. */
export async function storedZip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of files) {
    zip.addBuffer(Buffer.from(content), name, { compress: false, mtime: NO_TIME });
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return concatenated(chunks);
}
