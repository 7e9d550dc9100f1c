import { constants, inflateSync } from 'node:zlib';
import type { KeptOrNot } from './keep-file.ts';

// Names of things in a PDF that run, open or carry something else (ISO 32000-1: 7.11, 12.5.6, 12.6, 12.7). A script
// always has one of them: an action says /S /JavaScript or /S /Rendition.
const ACTIVE =
  /\/(?:JavaScript|EmbeddedFiles?|Launch|Rendition|RichMedia|Movie|Sound|XFA|SubmitForm|ImportData|GoToE|Filespec)(?![A-Za-z])/;
const LOCKED = /\/Encrypt(?![A-Za-z])/;
/** Objects can stand packed inside streams; so many bytes of them are unpacked, and no more. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Looks a PDF through for programs, embedded files and things that open others. Names may be written with codes
 * (`/JavaScr#69pt`) and stand in packed object streams: both are undone first. What cannot be looked through is
 * refused.
 */
export function keepPdf(bytes: Uint8Array): KeptOrNot {
  const text = Buffer.from(bytes).toString('latin1');
  const plain = plainNames(text);
  if (LOCKED.test(plain)) return { ok: false, error: 'locked' };
  const packed = ACTIVE.test(plain) ? null : packedObjects(bytes, text);
  if (packed === null || packed.some((objects) => ACTIVE.test(plainNames(objects))))
    return { ok: false, error: 'active' };
  return { ok: true, value: { kind: 'pdf', mime: 'application/pdf', bytes, width: null, height: null } };
}

/** Names with their codes undone. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_code, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** The contents of all packed object streams; null when there is more in them than we unpack, or we cannot. */
function packedObjects(bytes: Uint8Array, text: string): readonly string[] | null {
  const found: string[] = [];
  let left = MOST_UNPACKED;
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n?/g)) {
    const dictionary = plainNames(text.slice(text.lastIndexOf('obj', index), index));
    if (!/\/ObjStm(?![A-Za-z])/.test(dictionary) || !/\/Filter(?![A-Za-z])/.test(dictionary)) continue;
    const unpacked = inflated(bytes.subarray(index + word.length), left);
    if (unpacked === null) return null;
    left -= unpacked.byteLength;
    found.push(unpacked.toString('latin1'));
  }
  return found;
}

/** The stream's own length is not trusted: inflating ends where the packed data ends. */
function inflated(data: Uint8Array, most: number): Buffer | null {
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return null;
  }
}
