import { lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { BYTES_FOR_EACH, WordTable } from './word-table.ts';

// Written first, so that bytes of another kind or an older form are not taken for a lexicon.
const MARK = 0x534b4c31; // SKL1
const HEAD_BYTES = 12;

/**
 * A lexicon as bytes, for a file that is read in a moment where reading the dictionary takes a second or more.
 * Numbers are written as this machine writes them, so the bytes are for the kind of machine that made them.
 * @example unpackLexicon(packLexicon(readLexicon('', '1\nhus')))?.has('hus') // => true
 */
export function packLexicon({ table }: Lexicon): Uint8Array {
  const packed = new Uint8Array(HEAD_BYTES + table.bytes.byteLength);
  packed.set(new Uint8Array(Uint32Array.of(MARK, table.capacity, table.size).buffer));
  packed.set(table.bytes, HEAD_BYTES);
  return packed;
}

/**
 * The lexicon in bytes that `packLexicon` made; null when they are something else or only a part of it.
 * @example unpackLexicon(new Uint8Array([1, 2, 3])) // => null
 */
export function unpackLexicon(packed: Uint8Array): Lexicon | null {
  if (packed.byteLength < HEAD_BYTES) return null;
  const [mark, capacity = 0, size] = new Uint32Array(copyOf(packed, 0, HEAD_BYTES));
  if (mark !== MARK || packed.byteLength !== HEAD_BYTES + BYTES_FOR_EACH * capacity) return null;
  // Copied, because numbers must begin at a whole place and a file's bytes need not.
  const table = new WordTable(capacity, copyOf(packed, HEAD_BYTES, packed.byteLength));
  return table.size === size ? lexiconOf(table) : null;
}

/** Node's Buffer has a `slice` of its own that copies nothing. */
const copyOf = (bytes: Uint8Array, start: number, end: number): ArrayBuffer =>
  new Uint8Array(bytes.subarray(start, end)).buffer;
