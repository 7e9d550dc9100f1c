/** How bytes were understood as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file as spreadsheets save it: by its byte order mark, otherwise as UTF-8, and where the bytes are none
 * as Windows-1252, which has ISO-8859-1 in it. The mark is left out.
 * @example decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)) // => { text: 'A', encoding: 'utf-8' }
 * @example decodeText(Uint8Array.of(0xe6, 0xf8, 0xe5)) // => { text: 'æøå', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), encoding: marked[0] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
