import { fileRefusal } from '../refusals/refusal.ts';
import { concatenated, type Peeked } from './bytes.ts';
import { FileRefused } from './file-refused.ts';
import { following } from './streams.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const LONGEST_SEQUENCE = 4;

/**
 * The encoding that the beginning of a file gives away: by its byte order mark, or by the NUL in every other
 * byte that Latin text has in UTF-16. Null when only letters outside ASCII can tell.
 */
export function encodingOf(head: Uint8Array): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [even, odd] = [shareOfNul(head, 0), shareOfNul(head, 1)];
  if (odd > 0.3 && even < 0.05) return 'utf-16le';
  return even > 0.3 && odd < 0.05 ? 'utf-16be' : null;
}

function shareOfNul(head: Uint8Array, from: 0 | 1): number {
  let [nul, all] = [0, 0];
  for (let at = from; at < head.length; at += 2) {
    all += 1;
    if (head[at] === 0) nul += 1;
  }
  return all === 0 ? 0 : nul / all;
}

/**
 * Whether bytes begin with one well-formed UTF-8 sequence of a letter outside ASCII (RFC 3629). In Danish text
 * in ISO-8859-1 an æ, ø or å is followed by a letter or a blank, which no UTF-8 sequence allows.
 * @example startsUtf8Letter(new Uint8Array([0xc3, 0xa6])) // => true
 * @example startsUtf8Letter(new Uint8Array([0xe6, 0x62, 0x6c])) // => false
 */
export function startsUtf8Letter(bytes: Uint8Array): boolean {
  const lead = bytes[0] ?? 0;
  const more = lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
  if (more === 0 || lead > 0xf4) return false;
  return Array.from({ length: more }, (_, at) => bytes[at + 1] ?? 0).every((b) => b >= 0x80 && b <= 0xbf);
}

/**
 * The text of a file, in chunks, without its byte order mark. UTF-8 and UTF-16 with or without mark are read
 * as such; a file without mark whose first letter outside ASCII is not UTF-8 is read as Windows-1252, which
 * includes the letters of ISO-8859-1. Refused when a file begins as UTF-8 and goes on as something else.
 */
export async function* decoded({ head, all }: Peeked): AsyncGenerator<string> {
  const encoding = encodingOf(head);
  if (encoding) yield* decodedAs(encoding, all);
  else yield* decidedByFirstLetter(all);
}

async function* decidedByFirstLetter(all: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const chunks = all[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  for (;;) {
    const next = await chunks.next();
    const bytes = next.done ? held : concatenated([held, next.value]);
    const found = bytes.findIndex((byte) => byte >= 0x80);
    const letter = found === -1 ? bytes.length : found;
    if (next.done || bytes.length - letter >= LONGEST_SEQUENCE) {
      const encoding = letter === bytes.length || startsUtf8Letter(bytes.subarray(letter)) ? 'utf-8' : null;
      yield* decodedAs(encoding ?? 'windows-1252', following(bytes, chunks));
      return;
    }
    yield* decodedAs('utf-8', [bytes.subarray(0, letter)]);
    held = bytes.subarray(letter);
  }
}

async function* decodedAs(
  encoding: Encoding,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  let line = 1;
  for await (const chunk of chunks) {
    const text = decodedChunk(decoder, chunk, line);
    line += linesIn(text);
    if (text !== '') yield text;
  }
  const rest = decodedChunk(decoder, null, line);
  if (rest !== '') yield rest;
}

type Decoder = InstanceType<typeof TextDecoder>;

const linesIn = (text: string) => text.split('\n').length - 1;

function decodedChunk(decoder: Decoder, chunk: Uint8Array | null, line: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const before = new TextDecoder().decode(chunk ?? new Uint8Array()).split('\ufffd')[0] ?? '';
    throw new FileRefused(fileRefusal('unreadableEncoding', { line: line + linesIn(before) }));
  }
}
