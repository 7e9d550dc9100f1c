import { ok, refuse, type Result } from '@samskab/domain';
import type { BackupArchive } from '@samskab/store';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { MANIFEST, tablePath } from './backup-entries.ts';

export type ArchiveRefusal = 'notAZip' | 'zipBomb' | 'damaged';

/** A backup whose parts can be read. */
export interface OpenArchive extends BackupArchive {
  readonly close: () => void;
}

/** Far more than a backup of ours has. */
const MOST_ENTRIES = 1000;
const LONGEST_MANIFEST = 4 * 1024 * 1024;
/** Text of ours shrinks to a tenth or a twentieth; below `RATIO_FROM` bytes the ratio says nothing. */
const MOST_RATIO = 250;
const RATIO_FROM = 1024 * 1024;
/** One row of ours: the largest attachment there may be, in base64, and more. */
const LONGEST_LINE = 128 * 1024 * 1024;

/** A row that cannot be one of ours. Ends reading, and with it the restore. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong';
}

/** Opens the zip of a backup. Nothing is unpacked before what its directory claims has been looked at. */
export async function openArchive(file: string): Promise<Result<OpenArchive, ArchiveRefusal>> {
  let zip: ZipFile | null = null;
  try {
    zip = await promisify<string, yauzl.Options, ZipFile>(yauzl.open)(file, {
      lazyEntries: true,
      autoClose: false,
    });
    const entries = await entriesOf(zip);
    if (entries === null || entries.some(isBomb)) return closed(zip, 'zipBomb');
    return ok(await archiveOf(zip, new Map(entries.map((entry) => [entry.fileName, entry]))));
  } catch (error) {
    if (isFileTrouble(error)) throw error;
    return zip ? closed(zip, 'damaged') : refuse('notAZip');
  }
}

const isFileTrouble = (error: unknown) => error instanceof Error && 'syscall' in error;

function closed(zip: ZipFile, why: ArchiveRefusal): Result<never, ArchiveRefusal> {
  zip.close();
  return refuse(why);
}

async function archiveOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<OpenArchive> {
  return {
    manifest: await manifestOf(zip, entries.get(MANIFEST)),
    lines: (table) => {
      const entry = entries.get(tablePath(table));
      return entry ? linesOf(zip, entry) : null;
    },
    close: () => zip.close(),
  };
}

/** Null, which is no manifest, when there is none or it cannot be one. */
async function manifestOf(zip: ZipFile, entry: Entry | undefined): Promise<unknown> {
  if (!entry || entry.uncompressedSize > LONGEST_MANIFEST) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of await streamOf(zip, entry)) chunks.push(chunk as Uint8Array);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

const isBomb = ({ uncompressedSize, compressedSize }: Entry) =>
  uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * MOST_RATIO;

/** The directory of the zip; null when it lists more than we would ever write. */
function entriesOf(zip: ZipFile): Promise<readonly Entry[] | null> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Entry[] | null>();
  const entries: Entry[] = [];
  zip.on('error', reject);
  zip.on('end', () => resolve(entries));
  zip.on('entry', (entry: Entry) => {
    entries.push(entry);
    if (entries.length > MOST_ENTRIES) resolve(null);
    else zip.readEntry();
  });
  zip.readEntry();
  return promise;
}

/** yauzl lets no entry grow beyond what the directory claims. */
const streamOf = (zip: ZipFile, entry: Entry) => promisify(zip.openReadStream.bind(zip))(entry);

async function* linesOf(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of await streamOf(zip, entry)) {
    const [first = '', ...lines] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    rest += first;
    if (rest.length > LONGEST_LINE) throw new LineTooLong();
    if (lines.length === 0) continue;
    yield rest;
    yield* lines.slice(0, -1);
    rest = lines.at(-1) ?? '';
  }
  if (rest !== '') yield rest;
}
